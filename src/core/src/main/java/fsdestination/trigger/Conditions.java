package fsdestination.trigger;

import fsdestination.ScriptObject;
import fsdestination.json.EventValue;
import jsinterop.annotations.JsConstructor;

/** Builds functions of the event. {@code and} and {@code or} call the right side only if needed. */
final class Conditions extends ScriptObject implements TriggerBuilder<Trigger> {
  @JsConstructor
  Conditions() {}

  @Override
  public Trigger and(Trigger left, Trigger right, int start, int end) {
    return event -> left.matches(event) && right.matches(event);
  }

  @Override
  public Trigger or(Trigger left, Trigger right, int start, int end) {
    return event -> left.matches(event) || right.matches(event);
  }

  @Override
  public Trigger not(Trigger group, int start, int end) {
    return Negation.of(group);
  }

  @Override
  public Trigger test(Trigger condition, int start, int end) {
    return condition;
  }

  @Override
  public void field(String name, EventValue field) {}
}
