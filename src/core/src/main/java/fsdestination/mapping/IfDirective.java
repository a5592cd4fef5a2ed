package fsdestination.mapping;

import fsdestination.json.Value;

/**
 * {@code {"@if": {"exists": …, "then": …, "else": …}}}: then where the value is not missing; with
 * {@code blank} in place of {@code exists}, where it is not blank either.
 */
final class IfDirective {
  private IfDirective() {}

  static Mapping of(boolean blank, Mapping condition, Mapping then, Mapping otherwise) {
    return (event, problems) -> {
      Value value = condition.resolve(event, problems);
      boolean there = !value.isMissing() && !(blank && isBlank(value));
      return (there ? then : otherwise).resolve(event, problems);
    };
  }

  /** JavaScript's {@code value == ''}: 0, false and the empty array are blank too. */
  private static boolean isBlank(Value value) {
    return value.isText() ? value.text().isEmpty() : value.number() == 0;
  }
}
