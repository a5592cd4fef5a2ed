package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the properties of values, with {@code size}, {@code first} and {@code last}. */
public final class Properties {
  private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");

  private Properties() {}

  /**
   * A property.
   *
   * @param key a name, or an index, which counts from the end if it is negative
   * @return what is nil itself where the value is
   */
  public static @Nullable Object get(@Nullable Object value, @Nullable Object key, Budget budget) {
    if (value == null || Values.isNil(value)) return Values.plain(value);
    if (value instanceof List<?> list && key instanceof Double index) {
      return element(list, index < 0 ? list.size() + index : index);
    }
    String name = name(Values.plain(key), budget);
    Object own = own(value, name);
    if (own != null) return own;
    return switch (name) {
      case "size" -> size(value);
      case "first" -> value instanceof List<?> list ? element(list, 0) : null;
      case "last" -> value instanceof List<?> list ? element(list, list.size() - 1.0) : null;
      default -> null;
    };
  }

  private static String name(@Nullable Object key, Budget budget) {
    if (key == null) return "undefined";
    return key == Literal.NULL ? "null" : Values.joined(key, ",", budget);
  }

  private static @Nullable Object own(Object value, String name) {
    if (value instanceof Map<?, ?> map) return map.get(name);
    int length = length(value);
    if (length < 0) return null;
    if (name.equals("length")) return (double) length;
    if (!INDEX.matcher(name).matches()) return null;
    int index = Integer.parseInt(name);
    if (index >= length) return null;
    return value instanceof List<?> list ? list.get(index) : value.toString().charAt(index) + "";
  }

  private static @Nullable Object size(Object value) {
    if (value instanceof Map<?, ?> map) return (double) map.size();
    int length = length(value);
    return length < 0 ? null : (double) length;
  }

  /** Of an array or a string; -1 for what has none. */
  static int length(@Nullable Object value) {
    if (value instanceof List<?> list) return list.size();
    return value instanceof String string ? string.length() : -1;
  }

  static @Nullable Object element(List<?> list, double index) {
    return index >= 0 && index < list.size() && index == Math.rint(index)
        ? list.get((int) index)
        : null;
  }
}
