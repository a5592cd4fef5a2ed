package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A copy of an event in which a whole number is a Long, as liqp's arithmetic wants it. */
final class LiquidValues {
  private static final double MOST = 1e15;

  private LiquidValues() {}

  static Map<String, Object> of(Map<?, ?> members) {
    var copy = new LinkedHashMap<String, Object>();
    members.forEach((key, member) -> copy.put(String.valueOf(key), value(member)));
    return copy;
  }

  static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) return of(members);
    if (value instanceof List<?> elements) {
      var copy = new ArrayList<@Nullable Object>(elements.size());
      elements.forEach(element -> copy.add(value(element)));
      return copy;
    }
    return number(value);
  }

  /** A number as a Long, if it is whole; all else as it is. */
  static @Nullable Object number(@Nullable Object value) {
    if (!(value instanceof Number number)) return value;
    double real = number.doubleValue();
    boolean whole = real == Math.rint(real) && Math.abs(real) < MOST;
    return whole ? (Object) (long) real : (Object) real;
  }
}
