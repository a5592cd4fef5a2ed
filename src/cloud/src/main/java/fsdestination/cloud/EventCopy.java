package fsdestination.cloud;

import fsdestination.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An event of Java's values, copied to what JSON can say: of other values, JSON would be made by
 * their {@code toString}, which may say anything.
 */
final class EventCopy {
  /** The names and indexes that lead to what is copied just now. */
  private final Deque<Object> at = new ArrayDeque<>();

  private EventCopy() {}

  /**
   * @throws IllegalArgumentException names what is not plain, and its place
   */
  static Map<String, @Nullable Object> of(Map<?, ?> event) {
    return new EventCopy().object(event);
  }

  private Map<String, @Nullable Object> object(Map<?, ?> map) {
    checkDepth();
    var copy = new LinkedHashMap<String, @Nullable Object>();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw wrong("texts as keys", member.getKey());
      }
      at.addLast(name);
      copy.put(name, plain(member.getValue()));
      at.removeLast();
    }
    return copy;
  }

  private List<@Nullable Object> array(List<?> list) {
    checkDepth();
    var copy = new ArrayList<@Nullable Object>(list.size());
    for (Object element : list) {
      at.addLast(copy.size());
      copy.add(plain(element));
      at.removeLast();
    }
    return copy;
  }

  // Programs and JSON libraries still have it.
  @SuppressWarnings("JavaUtilDate")
  private @Nullable Object plain(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Boolean) return value;
    if (value instanceof Map<?, ?> map) return object(map);
    if (value instanceof List<?> list) return array(list);
    if (value instanceof Number number) return number(number);
    if (value instanceof Instant) return value.toString();
    // Not toInstant(), which java.sql.Date does not have.
    if (value instanceof Date date) return Instant.ofEpochMilli(date.getTime()).toString();
    throw unknown(value);
  }

  private Number number(Number number) {
    if (number instanceof Integer
        || number instanceof Long
        || number instanceof Double
        || number instanceof Float
        || number instanceof Short
        || number instanceof Byte
        || number.getClass() == BigInteger.class
        || number.getClass() == BigDecimal.class) {
      return number;
    }
    // A number that changes, or a library's own.
    try {
      return new BigDecimal(number.toString());
    } catch (NumberFormatException e) {
      throw unknown(number);
    }
  }

  private void checkDepth() {
    if (at.size() >= Event.MAX_DEPTH) {
      throw new IllegalArgumentException("not taken: nested deeper than 1,000 levels");
    }
  }

  private IllegalArgumentException unknown(Object value) {
    return wrong("text, number, boolean, null, list, map, Instant or Date", value);
  }

  private IllegalArgumentException wrong(String expected, @Nullable Object found) {
    return new IllegalArgumentException(
        "expected "
            + expected
            + " at "
            + place()
            + " of the event but found "
            + (found == null ? "null" : found.getClass().getName()));
  }

  private String place() {
    var place = new StringBuilder();
    for (Object step : at) {
      if (step instanceof Integer) place.append('[').append(step).append(']');
      else place.append(place.isEmpty() ? "" : ".").append(step);
    }
    return place.isEmpty() ? "the top" : place.toString();
  }
}
