package fsdestination.cloud.liquid.filter;

import static java.util.Map.entry;

import fsdestination.Nullable;
import java.util.Map;

/** Filters for dates. What is no date stays as it is. */
final class DateFilters {
  private static final String DEFAULT_FORMAT = "%A, %B %-e, %Y at %-l:%M %P %z";

  private DateFilters() {}

  static Map<String, LiquidFilter> all() {
    return Map.ofEntries(
        entry("date", DateFilters::date),
        entry("date_to_xmlschema", on -> format(on, "%Y-%m-%dT%H:%M:%S%:z")),
        entry("date_to_rfc822", on -> format(on, "%a, %d %b %Y %H:%M:%S %z")),
        entry("date_to_string", on -> format(on, inWords(on, "%b"))),
        entry("date_to_long_string", on -> format(on, inWords(on, "%B"))));
  }

  private static @Nullable Object date(Arguments on) {
    ZonedDate date = ZonedDate.of(on.value(), on.parameter(1), on.budget());
    if (date == null) return on.value();
    Object format = Values.plain(on.parameter(0));
    return DateFormat.of(date, Values.isNil(format) ? DEFAULT_FORMAT : on.text(0), on.budget());
  }

  private static @Nullable Object format(Arguments on, String format) {
    ZonedDate date = ZonedDate.of(on.value(), null, on.budget());
    return date == null ? on.value() : DateFormat.of(date, format, on.budget());
  }

  private static String inWords(Arguments on, String month) {
    if (!"ordinal".equals(on.parameter(0))) return "%d " + month + " %Y";
    return "US".equals(on.parameter(1)) ? month + " %-d%q, %Y" : "%-d%q " + month + " %Y";
  }
}
