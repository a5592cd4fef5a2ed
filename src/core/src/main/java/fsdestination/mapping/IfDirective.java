package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code {"@if": {"exists": …, "then": …, "else": …}}}: then where the value is not missing; with
 * {@code blank} in place of {@code exists}, where it is not blank either.
 */
final class IfDirective {
  private IfDirective() {}

  static Expression of(boolean blank, Expression condition, Expression then, Expression otherwise) {
    return event -> {
      Value value = condition.of(event);
      boolean there = !value.isMissing() && !(blank && isBlank(value));
      return (there ? then : otherwise).of(event);
    };
  }

  /** JavaScript's {@code value == ''}: 0, false and the empty array are blank too. */
  private static boolean isBlank(Value value) {
    return value.text().isEmpty() || value.same(value.of(0d)) || value.same(value.of(false));
  }
}
