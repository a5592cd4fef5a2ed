package fsdestination.inspector;

import fsdestination.ScriptObject;
import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.trigger.Trigger;
import fsdestination.trigger.TriggerBuilder;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Builds a tree of a trigger's conditions that shows which of them decided for an event. */
final class Condition extends ScriptObject implements TriggerBuilder<Value> {
  private final String trigger;
  private final Value event;

  /** The event's values of the fields of the current condition. */
  private Value values;

  @JsConstructor
  Condition(String trigger, Value event) {
    this.trigger = trigger;
    this.event = event;
    this.values = Json.array();
  }

  @Override
  public Value and(Value left, Value right, int start, int end) {
    boolean matches = left.get("matches").isTrue() && right.get("matches").isTrue();
    return joined("and", left, right, part("and", start, end, matches));
  }

  @Override
  public Value or(Value left, Value right, int start, int end) {
    boolean matches = left.get("matches").isTrue() || right.get("matches").isTrue();
    return joined("or", left, right, part("or", start, end, matches));
  }

  @Override
  public Value not(Value group, int start, int end) {
    Value whole = part("not", start, end, !group.get("matches").isTrue());
    return Json.set(whole, "parts", array(group));
  }

  @Override
  public Value test(Trigger condition, int start, int end) {
    Value test = part("test", start, end, condition.matches(event));
    Json.set(test, "values", values);
    values = Json.array();
    return test;
  }

  @Override
  public void field(String name, EventValue field) {
    add(values, Js.uncheckedCast(JsPropertyMap.of("path", name, "value", field.of(event))));
  }

  /** Joins {@code a and b and c} in one condition; a group in parentheses starts a new one. */
  private Value joined(String type, Value left, Value right, Value whole) {
    boolean goesOn =
        left.get("type").isSame(Json.of(type)) && left.get("start").isSame(whole.get("start"));
    return Json.set(whole, "parts", add(goesOn ? left.get("parts") : array(left), right));
  }

  private Value part(String type, int start, int end, boolean matches) {
    Value part = Json.object();
    Json.set(part, "type", Json.of(type));
    Json.set(part, "start", Json.of((double) start));
    Json.set(part, "text", Json.of(trigger.substring(start, end)));
    return Json.set(part, "matches", Json.of(matches));
  }

  private static Value array(Value element) {
    return add(Json.array(), element);
  }

  private static Value add(Value array, Value element) {
    return Json.set(array, "" + array.keys().length, element);
  }
}
