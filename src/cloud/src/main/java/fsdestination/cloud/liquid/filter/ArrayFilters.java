package fsdestination.cloud.liquid.filter;

import static java.util.Map.entry;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Filters for arrays, some of which take strings too. */
final class ArrayFilters {
  private ArrayFilters() {}

  static Map<String, LiquidFilter> all() {
    return Map.ofEntries(
        entry("join", ArrayFilters::join),
        entry("first", on -> end(on, true)),
        entry("last", on -> end(on, false)),
        entry("size", on -> size(on.value())),
        entry("sum", ArrayFilters::sum),
        entry("compact", on -> on.array().stream().filter(each -> !Values.isNil(each)).toList()),
        entry("push", on -> with(on, false)),
        entry("unshift", on -> with(on, true)),
        entry("pop", on -> without(on, false)),
        entry("shift", on -> without(on, true)),
        entry("slice", ArrayFilters::slice),
        entry("where", ArrayFilters::where),
        entry("sample", ArrayFilters::sample));
  }

  private static String join(Arguments on) {
    String separator = Values.isNil(on.parameter(0)) ? " " : on.text(0);
    return Values.joined(on.array(), separator, on.budget());
  }

  private static @Nullable Object end(Arguments on, boolean first) {
    Object value = Values.plain(on.value());
    int length = Properties.length(value);
    if (value instanceof List<?> list) return Properties.element(list, first ? 0 : length - 1.0);
    if (length <= 0) return "";
    return String.valueOf(on.text().charAt(first ? 0 : length - 1));
  }

  private static Object size(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Object length = map.get("length");
      return length != null && Values.isJavaScriptTruthy(length) ? length : 0.0;
    }
    return (double) Math.max(Properties.length(value), 0);
  }

  private static double sum(Arguments on) {
    double sum = 0;
    boolean ofProperty = Values.isJavaScriptTruthy(on.parameter(0));
    for (Object element : on.array()) {
      Object term = element;
      if (ofProperty) {
        for (String key : on.text(0).split("\\.", -1)) {
          term = Properties.get(term, key, on.budget());
        }
      }
      double number = Values.number(term, on.budget());
      if (!Double.isNaN(number)) sum += number;
    }
    return sum;
  }

  private static List<@Nullable Object> with(Arguments on, boolean first) {
    List<@Nullable Object> array = on.array();
    array.add(first ? 0 : array.size(), on.parameter(0));
    return array;
  }

  private static List<@Nullable Object> without(Arguments on, boolean first) {
    List<@Nullable Object> array = on.array();
    if (!array.isEmpty()) array.remove(first ? 0 : array.size() - 1);
    return array;
  }

  private static Object slice(Arguments on) {
    Object value = Values.plain(on.value());
    if (Values.isNil(value)) return List.of();
    String text = value instanceof List ? "" : on.text();
    double size = value instanceof List<?> list ? list.size() : Characters.count(text);
    double asked = on.real(0, Double.NaN);
    double begin = asked < 0 ? size + asked : asked;
    double length = on.real(1, 1);
    boolean none = begin < 0 || length < 0;
    if (value instanceof List<?> list) {
      return none ? List.of() : list.subList(index(begin, list), index(begin + length, list));
    }
    if (none) return "";
    int start = Characters.advance(text, 0, begin);
    return text.substring(start, Characters.advance(text, start, length));
  }

  private static int index(double position, List<?> list) {
    return (int) Math.min(position, list.size());
  }

  private static List<@Nullable Object> where(Arguments on) {
    var path = new PropertyPath(on.text(0));
    Object expected = on.parameter(1);
    var found = new ArrayList<@Nullable Object>();
    for (Object element : on.array()) {
      Object value = path.of(element, on.budget());
      boolean matches =
          expected == null
              ? Values.isTruthy(value)
              : Comparison.equal(value, expected, on.budget());
      if (matches) found.add(element);
    }
    return found;
  }

  private static @Nullable Object sample(Arguments on) {
    Object value = Values.plain(on.value());
    if (Values.isNil(value)) return List.of();
    List<@Nullable Object> array = new ArrayList<>();
    if (value instanceof List) array = on.array();
    else on.text().codePoints().mapToObj(Character::toString).forEach(array::add);
    on.budget().useElements(array.size());
    Collections.shuffle(array, ThreadLocalRandom.current());
    double count = on.real(0, 1);
    if (count == 1) return array.isEmpty() ? null : array.get(0);
    double end = count < 0 ? Math.max(array.size() + count, 0) : Math.min(count, array.size());
    return array.subList(0, (int) end);
  }
}
