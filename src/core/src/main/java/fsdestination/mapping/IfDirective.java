package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * {@code {"@if": {"exists": …, "then": …, "else": …}}}: {@code then} if the value is neither null
 * nor undefined; with {@code blank} instead of {@code exists}, if it is not empty either.
 */
final class IfDirective {
  private IfDirective() {}

  static EventValue parse(Value argument, String at, MappingParser parser) {
    Value exists = argument.get("exists");
    Value otherwise = argument.get("else");
    boolean isBlankTested = exists.isUndefined();
    String tested = isBlankTested ? "blank" : "exists";
    if (!exists.isTruthy()) parser.needed(argument, "blank", at, MappingParser.ANY);
    if (!isBlankTested) parser.branch().parse(argument.get("blank"), at + "/blank");
    EventValue condition = parser.parse(argument.get(tested), at + "/" + tested);
    EventValue then = parser.branch().parse(argument.get("then"), at + "/then");
    // Segment drops an else that is false, 0, null or the empty string.
    Value kept = otherwise.isTruthy() ? otherwise : Json.undefined();
    EventValue remaining = parser.branch().parse(kept, at + "/else");
    return event -> {
      Value value = condition.of(event);
      boolean isPresent = !value.isNullish() && !(isBlankTested && isEmpty(value));
      return (isPresent ? then : remaining).of(event);
    };
  }

  /** JavaScript's {@code value == ''}: also for 0, false and the empty array. */
  private static boolean isEmpty(Value value) {
    return value.toJsString().isEmpty()
        || value.isSame(Json.of(0d))
        || value.isSame(Json.of(false));
  }
}
