package fsdestination.inspector;

import fsdestination.ScriptObject;
import fsdestination.json.Expression;
import fsdestination.json.Value;
import fsdestination.trigger.TriggerBuilder;
import jsinterop.annotations.JsConstructor;

/** Makes a tree of a trigger's conditions that shows which of them decided about an event. */
final class Condition extends ScriptObject implements TriggerBuilder<Value> {
  private final String trigger;
  private final Value event;

  /** What the event has in the fields of the condition that is being read. */
  private Value values;

  @JsConstructor
  Condition(String trigger, Value event) {
    this.trigger = trigger;
    this.event = event;
    this.values = event.newArray();
  }

  @Override
  public Value and(Value left, Value right, int start, int end) {
    boolean holds = left.get("holds").isTrue() && right.get("holds").isTrue();
    return joined("and", left, right, part("and", start, end, holds));
  }

  @Override
  public Value or(Value left, Value right, int start, int end) {
    boolean holds = left.get("holds").isTrue() || right.get("holds").isTrue();
    return joined("or", left, right, part("or", start, end, holds));
  }

  @Override
  public Value not(Value group, int start, int end) {
    return part("not", start, end, !group.get("holds").isTrue()).set("parts", list(group));
  }

  @Override
  public Value test(Expression condition, int start, int end) {
    Value test = part("test", start, end, condition.holds(event)).set("values", values);
    values = event.newArray();
    return test;
  }

  @Override
  public void field(Value name, Expression field) {
    add(values, event.newObject().set("path", name).set("value", field.of(event)));
  }

  /** All of {@code a and b and c} are parts of one; a group in parentheses starts behind them. */
  private Value joined(String kind, Value left, Value right, Value whole) {
    boolean goesOn =
        left.get("kind").same(event.of(kind)) && left.get("start").same(whole.get("start"));
    return whole.set("parts", add(goesOn ? left.get("parts") : list(left), right));
  }

  private Value part(String kind, int start, int end, boolean holds) {
    return event
        .newObject()
        .set("kind", event.of(kind))
        .set("start", event.of((double) start))
        .set("text", event.of(trigger.substring(start, end)))
        .set("holds", event.of(holds));
  }

  private Value list(Value element) {
    return add(event.newArray(), element);
  }

  private static Value add(Value list, Value element) {
    return list.set("" + list.keys().length, element);
  }
}
