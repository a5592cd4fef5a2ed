package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JavaScript's {@code JSON.stringify}, with its third argument. */
final class JsonText {
  private static final int MAX_INDENT = 10;

  private final Budget budget;

  /** Of the strings and keys so far: the JSON is at least as long. */
  private double length;

  private JsonText(Budget budget) {
    this.budget = budget;
  }

  /**
   * The JSON of a value; null for what does not exist.
   *
   * @param space a number of spaces, or a string, that each level is indented by
   */
  static @Nullable String of(@Nullable Object value, @Nullable Object space, Budget budget) {
    if (value == null) return null;
    String json = Json.print(JavaValue.from(new JsonText(budget).plain(value))).toJsString();
    budget.checkLength(json.length());
    String indent = indent(space);
    return indent.isEmpty() ? json : indented(json, indent, budget);
  }

  private @Nullable Object plain(@Nullable Object value) {
    budget.useElements(1);
    if (value == null || value == Literal.NULL) return null;
    if (value instanceof Literal) return Map.of();
    if (value instanceof List<?> elements) {
      var copy = new ArrayList<@Nullable Object>(elements.size());
      for (Object element : elements) copy.add(plain(element));
      return copy;
    }
    if (value instanceof Map<?, ?> properties) {
      var copy = new LinkedHashMap<Object, @Nullable Object>();
      properties.forEach(
          (key, property) -> {
            count(String.valueOf(key));
            copy.put(key, plain(property));
          });
      return copy;
    }
    if (value instanceof String string) count(string);
    return value;
  }

  /** An array can contain the same long string many times, so it is too late once it is written. */
  private void count(String string) {
    budget.use(string.length());
    length += string.length();
    budget.checkLength(length);
  }

  private static String indent(@Nullable Object space) {
    if (space instanceof Double count) {
      return " ".repeat((int) Math.max(0, Math.min(count, MAX_INDENT)));
    }
    if (!(space instanceof String string)) return "";
    return string.substring(0, Math.min(string.length(), MAX_INDENT));
  }

  private static String indented(String json, String indent, Budget budget) {
    var text = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < json.length(); i++) {
      char character = json.charAt(i);
      boolean isEmpty = i + 1 < json.length() && "{}[]".contains(json.substring(i, i + 2));
      switch (character) {
        case '"' -> {
          int end = endOfString(json, i);
          text.append(json, i, end);
          i = end - 1;
        }
        case '{', '[' -> {
          text.append(character);
          if (isEmpty) text.append(json.charAt(++i));
          else line(text, indent, ++depth);
        }
        case '}', ']' -> {
          line(text, indent, --depth);
          text.append(character);
        }
        case ',' -> line(text.append(','), indent, depth);
        case ':' -> text.append(": ");
        default -> text.append(character);
      }
      budget.checkLength(text.length());
    }
    budget.use(text.length());
    return text.toString();
  }

  private static int endOfString(String json, int start) {
    int end = start + 1;
    while (json.charAt(end) != '"') end += json.charAt(end) == '\\' ? 2 : 1;
    return end + 1;
  }

  private static void line(StringBuilder text, String indent, int depth) {
    text.append('\n').append(indent.repeat(depth));
  }
}
