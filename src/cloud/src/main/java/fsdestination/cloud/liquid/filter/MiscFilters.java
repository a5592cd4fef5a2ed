package fsdestination.cloud.liquid.filter;

import static java.util.Map.entry;

import fsdestination.Nullable;
import java.util.List;
import java.util.Map;

/** The other filters. */
final class MiscFilters {
  private MiscFilters() {}

  static Map<String, LiquidFilter> all() {
    return Map.ofEntries(
        entry("default", MiscFilters::orDefault),
        entry("raw", Arguments::value),
        entry("json", on -> JsonText.of(on.value(), on.parameter(0), on.budget())),
        entry("jsonify", on -> JsonText.of(on.value(), on.parameter(0), on.budget())),
        entry("inspect", on -> JsonText.of(on.value(), on.parameter(0), on.budget())));
  }

  private static @Nullable Object orDefault(Arguments on) {
    Object value = Values.plain(on.value());
    int length = Properties.length(value);
    if (length >= 0) return length > 0 ? value : on.parameter(0);
    if (Boolean.FALSE.equals(value) && allowsFalse(on)) return false;
    return Values.isTruthy(value) ? value : on.parameter(0);
  }

  private static boolean allowsFalse(Arguments on) {
    if (on.parameters().stream().skip(1).anyMatch(option -> !(option instanceof List))) {
      throw new IllegalArgumentException("expected allow_false: true or no further argument");
    }
    return on.parameters().stream()
        .skip(1)
        .anyMatch(
            option ->
                option instanceof List<?> pair
                    && pair.size() == 2
                    && "allow_false".equals(pair.get(0))
                    && Values.isJavaScriptTruthy(pair.get(1)));
  }
}
