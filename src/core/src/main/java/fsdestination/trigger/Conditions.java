package fsdestination.trigger;

import fsdestination.ScriptObject;
import fsdestination.json.Expression;
import fsdestination.json.Json;
import jsinterop.annotations.JsConstructor;

/**
 * Makes functions of the event. The right side of {@code and} and {@code or} is called if it
 * matters.
 */
final class Conditions extends ScriptObject implements TriggerBuilder<Expression> {
  @JsConstructor
  Conditions() {}

  @Override
  public Expression and(Expression left, Expression right, int start, int end) {
    return event -> Json.of(left.matches(event) && right.matches(event));
  }

  @Override
  public Expression or(Expression left, Expression right, int start, int end) {
    return event -> Json.of(left.matches(event) || right.matches(event));
  }

  @Override
  public Expression not(Expression group, int start, int end) {
    return Negation.of(group);
  }

  @Override
  public Expression test(Expression condition, int start, int end) {
    return condition;
  }

  @Override
  public void field(String name, Expression field) {}
}
