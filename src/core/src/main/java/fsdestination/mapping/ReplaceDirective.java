package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/**
 * {@code {"@replace": {"pattern": "-", "replacement": "_", "value": …}}}: replaces one or two
 * strings in another.
 */
final class ReplaceDirective {
  private static final int MAX_LENGTH = 10;

  private ReplaceDirective() {}

  static EventValue parse(Value argument, String at, MappingParser parser) {
    Value pattern = parser.required(argument, "pattern", at, "a string");
    Value replacement = orEmpty(parser.property(argument, "replacement", at, "a string"));
    Value pattern2 = argument.get("pattern2");
    Value replacement2 = orEmpty(argument.get("replacement2"));
    Value given = parser.required(argument, "value", at, StringDirective.STRING);
    Value global = parser.property(argument, "global", at, "a boolean");
    boolean anyCase = parser.property(argument, "ignorecase", at, "a boolean").isTrue();
    String flags = (global.isUndefined() || global.isTrue() ? "g" : "") + (anyCase ? "i" : "");
    checkLength(pattern, 1, at + "/pattern", parser);
    checkLength(replacement, 0, at + "/replacement", parser);
    boolean twice = pattern2.isTruthy() && pattern2.isString() && replacement2.isString();
    EventValue value = parser.parse(given, at + "/value");
    return event -> {
      Value found = value.of(event);
      if (!given.isTruthy()) return Json.undefined();
      if (!found.isString() && !found.isNumber() && !found.isBoolean()) return Json.of("");
      String first = replace(found.toJsString(), pattern, replacement, flags);
      if (!twice) return Json.of(first);
      return isShort(pattern2) && isShort(replacement2)
          ? Json.of(replace(first, pattern2, replacement2, flags))
          : Json.fail("@replace: expected at most 10 characters");
    };
  }

  private static String replace(String string, Value search, Value replacement, String flags) {
    return Strings.replaceLiteral(string, search.toJsString(), replacement.toJsString(), flags);
  }

  private static Value orEmpty(Value string) {
    return string.isNullish() ? Json.of("") : string;
  }

  private static void checkLength(Value string, int min, String at, MappingParser parser) {
    boolean fits = isShort(string) && string.toJsString().length() >= min;
    if (!fits) parser.reject(at, min + " to 10 characters", string.toJsString());
  }

  private static boolean isShort(Value string) {
    return string.toJsString().length() <= MAX_LENGTH;
  }
}
