package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code {"@if": {"exists": …, "then": …, "else": …}}}: then where the value is not missing; with
 * {@code blank} in place of {@code exists}, where it is not blank either.
 */
final class IfDirective {
  private IfDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value exists = argument.get("exists");
    Value otherwise = argument.get("else");
    boolean blank = exists.isAbsent();
    String tested = blank ? "blank" : "exists";
    if (!exists.isTruthy()) parser.needed(argument, "blank", at, Parser.ANY);
    if (!blank) parser.branch().parse(argument.get("blank"), at + "/blank");
    Expression condition = parser.parse(argument.get(tested), at + "/" + tested);
    Expression then = parser.branch().parse(argument.get("then"), at + "/then");
    // Segment drops an else that is false, 0, null or empty text.
    Value kept = otherwise.isTruthy() ? otherwise : otherwise.absent();
    Expression remaining = parser.branch().parse(kept, at + "/else");
    return event -> {
      Value value = condition.of(event);
      boolean there = !value.isMissing() && !(blank && isBlank(value));
      return (there ? then : remaining).of(event);
    };
  }

  /** JavaScript's {@code value == ''}: 0, false and the empty array are blank too. */
  private static boolean isBlank(Value value) {
    return value.text().isEmpty() || value.same(value.of(0d)) || value.same(value.of(false));
  }
}
