package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A time, and where it is read from a clock.
 *
 * @param millis since 1970
 * @param clock what a clock shows there
 * @param offset how far that is behind UTC, in minutes, as in JavaScript
 * @param zone its name; empty if only the offset is known
 */
record ZonedDate(double millis, LocalDateTime clock, double offset, String zone) {
  private static final double MAX_MILLIS = 8.64e15;
  private static final int MILLIS_OF_MINUTE = 60_000;

  /**
   * The date that a value says: a number of seconds, or a string; in UTC if no zone is given, and
   * where the string says none.
   *
   * @param zone the name of a zone, or the minutes behind UTC
   * @return null if the value is no date
   */
  static @Nullable ZonedDate of(@Nullable Object value, @Nullable Object zone, Budget budget) {
    double millis = millis(Values.plain(value), budget);
    if (!(Math.abs(millis) <= MAX_MILLIS)) return null;
    double whole = millis < 0 ? Math.ceil(millis) : Math.floor(millis);
    if (Values.isNil(zone)) return at(whole, 0, "UTC");
    if (zone instanceof String name) return at(whole, offset(whole, name), name);
    return at(whole, Values.number(zone, budget), "");
  }

  private static double millis(@Nullable Object value, Budget budget) {
    if (Values.isNil(value)) return Double.NaN;
    if (value instanceof Double seconds) return seconds * 1000;
    if (value instanceof Boolean isTrue) return isTrue ? 1 : 0;
    String text = Values.joined(value, ",", budget);
    if (!(value instanceof List) && text.matches("\\d+")) return Double.parseDouble(text) * 1000;
    if (text.equals("now") || text.equals("today")) return System.currentTimeMillis();
    return new DateReader(text).millis();
  }

  private static @Nullable ZonedDate at(double millis, double offset, String zone) {
    double shown = Math.floor(millis - offset * MILLIS_OF_MINUTE);
    if (!(Math.abs(shown) <= MAX_MILLIS)) return null;
    var clock = LocalDateTime.ofInstant(Instant.ofEpochMilli((long) shown), ZoneOffset.UTC);
    return new ZonedDate(millis, clock, offset, zone);
  }

  private static double offset(double millis, String zone) {
    try {
      var rules = ZoneId.of(zone, ZoneId.SHORT_IDS).getRules();
      return -rules.getOffset(Instant.ofEpochMilli((long) millis)).getTotalSeconds() / 60.0;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected a time zone such as \"Europe/Berlin\" but found \"" + zone + "\"", e);
    }
  }
}
