package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a template: String, Double, Boolean, List, Map, {@link Literal}, and a Java null
 * for what does not exist; converted as JavaScript and liquidjs convert them.
 */
public final class Values {
  private Values() {}

  /** A copy of an event's properties, as values. */
  public static Map<String, Object> of(Map<?, ?> properties) {
    var copy = new LinkedHashMap<String, Object>();
    properties.forEach((key, property) -> copy.put(String.valueOf(key), of(property)));
    return copy;
  }

  private static Object of(@Nullable Object json) {
    if (json == null) return Literal.NULL;
    if (json instanceof Map<?, ?> properties) return of(properties);
    if (json instanceof Number number) return number.doubleValue();
    if (!(json instanceof List<?> elements)) return json;
    var copy = new ArrayList<Object>(elements.size());
    for (Object element : elements) copy.add(of(element));
    return copy;
  }

  /** Whether it is null, nil, or does not exist. */
  public static boolean isNil(@Nullable Object value) {
    return value == null || value == Literal.NULL || value == Literal.NIL;
  }

  /** Whether it is true to {@code if}. */
  public static boolean isTruthy(@Nullable Object value) {
    return !isNil(value) && !Boolean.FALSE.equals(value);
  }

  /** Whether it is true to JavaScript itself. */
  public static boolean isJavaScriptTruthy(@Nullable Object value) {
    if (value instanceof Literal) return value != Literal.NULL;
    return value != null && JavaValue.from(value).isTruthy();
  }

  /** The value that stands for a word. */
  public static @Nullable Object plain(@Nullable Object value) {
    if (value == Literal.NIL) return Literal.NULL;
    return value == Literal.EMPTY || value == Literal.BLANK ? "" : value;
  }

  /** The string that is written for it: nothing for what is nil, arrays without separators. */
  public static String text(@Nullable Object value, Budget budget) {
    if (value instanceof String string) return string;
    var text = new StringBuilder();
    appendTo(text, plain(value), "", budget);
    return text.toString();
  }

  /** The string that JavaScript makes of it in an array's {@code join}. */
  static String joined(@Nullable Object value, String separator, Budget budget) {
    var text = new StringBuilder();
    if (value instanceof List<?> elements) {
      String between = "";
      for (Object element : elements) {
        append(text, between, budget);
        appendTo(text, element, ",", budget);
        between = separator;
      }
    } else {
      appendTo(text, value, ",", budget);
    }
    return text.toString();
  }

  private static void appendTo(
      StringBuilder text, @Nullable Object value, String separator, Budget budget) {
    if (value instanceof List<?> elements) {
      budget.useElements(elements.size());
      String between = "";
      for (Object element : elements) {
        append(text, between, budget);
        appendTo(text, element, separator, budget);
        between = separator;
      }
    } else if (value instanceof String string) {
      append(text, string, budget);
    } else if (value instanceof Literal) {
      boolean isObject = value != Literal.NULL && !separator.isEmpty();
      append(text, isObject ? "[object Object]" : "", budget);
    } else if (value != null) {
      append(text, JavaValue.from(value).toJsString(), budget);
    }
  }

  private static void append(StringBuilder text, String piece, Budget budget) {
    budget.checkLength((double) text.length() + piece.length());
    budget.use(piece.length());
    text.append(piece);
  }

  /** JavaScript's {@code Number(value)}. */
  public static double number(@Nullable Object value, Budget budget) {
    if (value == null) return Double.NaN;
    Object plain = plain(value);
    if (plain == Literal.NULL) return 0;
    if (plain instanceof List<?>) return number(joined(plain, ",", budget), budget);
    return JavaValue.from(plain).toJsNumber();
  }

  /**
   * A new array of what array filters work on: nothing for what is nil, and one element for what is
   * no array.
   */
  static List<@Nullable Object> array(@Nullable Object value) {
    Object plain = plain(value);
    var elements = new ArrayList<@Nullable Object>();
    if (plain instanceof List<?> list) elements.addAll(list);
    else if (!isNil(plain)) elements.add(plain);
    return elements;
  }
}
