package fsdestination.trigger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fsdestination.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions of triggers, as {@code docs/triggers.md} describes them. */
final class Functions {
  private static final Pattern WORD = Pattern.compile("(?<!\\S)\\S");

  private Functions() {}

  /**
   * @param second what {@code contains} and {@code match} look for
   */
  static @Nullable Object call(String name, @Nullable Object value, @Nullable Object second) {
    return switch (name) {
      case "contains" ->
          value instanceof String text && second != null && text.contains(text(second));
      case "match" ->
          value instanceof String text
              && second instanceof String glob
              && Globs.matches(text, glob);
      case "length" -> length(value);
      case "typeof" -> type(value);
      case "string" -> value == null ? null : text(value);
      case "number" -> value instanceof String text ? Numbers.parse(text) : ifNumber(value);
      case "bool" -> value == null ? null : !List.of(false, 0.0, "", "false").contains(value);
      default -> value instanceof String text ? letters(name, text) : null;
    };
  }

  private static @Nullable Object ifNumber(@Nullable Object value) {
    return value instanceof Double ? value : null;
  }

  private static double length(@Nullable Object value) {
    if (value instanceof List<?> list) return list.size();
    return value instanceof String text ? text.getBytes(UTF_8).length : 0;
  }

  private static String type(@Nullable Object value) {
    if (value == null) return "null";
    if (value instanceof String) return "string";
    if (value instanceof Double) return "number";
    if (value instanceof Boolean) return "bool";
    return value instanceof List ? "list" : "object";
  }

  private static String letters(String name, String text) {
    return switch (name) {
      case "lowercase" -> text.toLowerCase(Locale.ROOT);
      case "uppercase" -> text.toUpperCase(Locale.ROOT);
      case "snakecase" -> text.replace(' ', '_');
      case "kebabcase" -> text.replace(' ', '-');
      case "titlecase" ->
          WORD.matcher(text)
              .replaceAll(
                  first -> Matcher.quoteReplacement(first.group().toUpperCase(Locale.ROOT)));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** JavaScript's {@code String(value)}. */
  static String text(@Nullable Object value) {
    if (value instanceof Double number) return Numbers.text(number);
    if (value instanceof Map) return "[object Object]";
    if (value instanceof List<?> list) {
      return list.stream().map(each -> each == null ? "" : text(each)).collect(joining(","));
    }
    return String.valueOf(value);
  }
}
