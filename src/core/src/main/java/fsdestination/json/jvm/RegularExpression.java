package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Regular expressions with JavaScript's semantics, each compiled once. JavaScript matches the
 * halves of a surrogate pair, java.util.regex the whole character.
 */
@GwtIncompatible
final class RegularExpression {
  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();
  private static final String BEYOND = "\\x{10000}-\\x{10ffff}";

  private RegularExpression() {}

  static Pattern of(String pattern) {
    return COMPILED.computeIfAbsent(pattern, RegularExpression::compile);
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(
        pattern
            // Possessive groups need no stack; our patterns never backtrack into a group.
            .replaceAll("\\)([+*])(?!\\?)", ")$1+")
            .replace("\\s", "[" + JsWhitespace.CLASS + "]")
            .replace("\\S", "[^" + JsWhitespace.CLASS + "]")
            .replaceAll("(?<!\\\\)\\$", "\\\\z")
            .replace("[\\ud800-\\udbff][\\udc00-\\udfff]", "[" + BEYOND + "]")
            .replace("\\ud83c[\\udffb-\\udfff]", "[\\x{1f3fb}-\\x{1f3ff}]")
            .replace("\\ud83c[\\udde6-\\uddff]", "[\\x{1f1e6}-\\x{1f1ff}]")
            .replace("\\ud800-\\udfff", "\\ud800-\\udfff" + BEYOND));
  }
}
