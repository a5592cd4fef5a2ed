package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Keys in JavaScript's order: integer-like ones first, by their number. */
@GwtIncompatible
final class JavaKeys {
  private static final long MAX_INDEX = 4_294_967_295L;
  private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,9}");

  private JavaKeys() {}

  /** The keys of an object. */
  static String[] of(Set<String> keys) {
    Map<Long, String> indexes = new TreeMap<>();
    List<String> names = new ArrayList<>();
    for (String key : keys) {
      if (isIndex(key)) indexes.put(Long.valueOf(key), key);
      else names.add(key);
    }
    names.addAll(0, indexes.values());
    return names.toArray(new String[0]);
  }

  /** The keys of an array or a string. */
  static String[] of(int length) {
    return IntStream.range(0, length).mapToObj(Integer::toString).toArray(String[]::new);
  }

  static boolean isIndex(String key) {
    // Most keys are names, which the first character shows.
    char first = key.isEmpty() ? ' ' : key.charAt(0);
    return first >= '0'
        && first <= '9'
        && INDEX.matcher(key).matches()
        && Long.parseLong(key) < MAX_INDEX;
  }
}
