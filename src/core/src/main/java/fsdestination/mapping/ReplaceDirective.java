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
    Value pattern = parser.require(argument, "pattern", at);
    Value given = argument.get("replacement");
    if (!isShort(pattern) || !isShort(given.isAbsent() ? pattern : given)) {
      parser.shouldBe(at, "an object with strings of at most 10 characters", argument);
    }
    Value replacement = orEmpty(given);
    Value pattern2 = argument.get("pattern2");
    Value replacement2 = orEmpty(argument.get("replacement2"));
    boolean twice = pattern2.isTruthy() && pattern2.isText() && replacement2.isText();
    boolean all = isSet(argument, "global", true, at, parser);
    boolean ignoreCase = isSet(argument, "ignorecase", false, at, parser);
    String flags = (all ? "g" : "") + (ignoreCase ? "i" : "");
    if (argument.get("value").isAbsent()) parser.shouldBe(at, "an object with value", argument);
    boolean any = argument.get("value").isTruthy();
    Expression value = OptionalText.parse(argument, at, parser);
    return event -> {
      Value found = value.of(event);
      if (!any) return event.absent();
      boolean replaceable = found.isText() || found.isNumber() || found.kind().equals("boolean");
      if (!replaceable) return event.of("");
      Value once = event.of(found.text()).replaceText(pattern.text(), replacement.text(), flags);
      if (!twice) return once;
      return isShort(pattern2) && isShort(replacement2)
          ? once.replaceText(pattern2.text(), replacement2.text(), flags)
          : event.refuse("@replace: pattern2 and replacement2 may have 10 characters");
    };
  }

  private static Value orEmpty(Value text) {
    return text.isMissing() ? text.of("") : text;
  }

  private static boolean isShort(Value text) {
    return text.isText() && text.text().length() <= LONGEST;
  }

  private static boolean isSet(
      Value argument, String key, boolean standard, String at, Parser parser) {
    Value value = argument.get(key);
    if (value.isAbsent()) return standard;
    if (!value.kind().equals("boolean")) parser.shouldBe(at + "/" + key, "a boolean", value);
    return value.isTrue();
  }
}
