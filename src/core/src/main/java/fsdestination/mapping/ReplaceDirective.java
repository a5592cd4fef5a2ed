package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code {"@replace": {"pattern": "-", "replacement": "_", "value": …}}}: a text with one or two
 * other texts in it replaced.
 */
final class ReplaceDirective {
  private static final int LONGEST = 10;

  private ReplaceDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value pattern = parser.required(argument, "pattern", at, "a string");
    Value replacement = orEmpty(parser.member(argument, "replacement", at, "a string"));
    Value pattern2 = argument.get("pattern2");
    Value replacement2 = orEmpty(argument.get("replacement2"));
    Value given = parser.required(argument, "value", at, TextDirective.TEXT);
    Value global = parser.member(argument, "global", at, "a boolean");
    boolean anyCase = parser.member(argument, "ignorecase", at, "a boolean").isTrue();
    String flags = (global.isAbsent() || global.isTrue() ? "g" : "") + (anyCase ? "i" : "");
    checkLength(pattern, 1, at + "/pattern", parser);
    checkLength(replacement, 0, at + "/replacement", parser);
    boolean twice = pattern2.isTruthy() && pattern2.isText() && replacement2.isText();
    Expression value = parser.parse(given, at + "/value");
    return event -> {
      Value found = value.of(event);
      if (!given.isTruthy()) return event.absent();
      if (!found.isText() && !found.isNumber() && !found.kind().equals("boolean")) {
        return event.of("");
      }
      Value first = event.of(found.text()).replaceText(pattern.text(), replacement.text(), flags);
      if (!twice) return first;
      return isShort(pattern2) && isShort(replacement2)
          ? first.replaceText(pattern2.text(), replacement2.text(), flags)
          : event.refuse("@replace: expected at most 10 characters");
    };
  }

  private static Value orEmpty(Value text) {
    return text.isMissing() ? text.of("") : text;
  }

  private static void checkLength(Value text, int min, String at, Parser parser) {
    boolean fits = isShort(text) && text.text().length() >= min;
    if (!fits) parser.reject(at, min + " to 10 characters", text.text());
  }

  private static boolean isShort(Value text) {
    return text.text().length() <= LONGEST;
  }
}
