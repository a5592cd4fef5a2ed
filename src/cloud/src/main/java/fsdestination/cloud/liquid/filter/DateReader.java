package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as JavaScript does in V8: ISO 8601 by <a
 * href="https://tc39.es/ecma262/#sec-date-time-string-format">ECMA-262</a>, and what people write
 * otherwise, such as {@code Nov 30, 2026 5:10 PM GMT+1}; in UTC where no zone is said.
 */
final class DateReader {
  private static final double MILLIS_OF_DAY = 86_400_000;
  private static final double MILLIS_OF_MINUTE = 60_000;

  private static final Pattern ISO =
      Pattern.compile(
          "([+-]\\d{6}|\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?"
              + "(?:[Tt](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d+))?)?([Zz]|[+-]\\d\\d:?\\d\\d)?)?");

  /** Nobody writes a longer date; this one would be read for nothing. */
  private static final int MAX_LENGTH = 1000;

  private final String text;

  DateReader(String text) {
    this.text = text.strip();
  }

  /** Milliseconds since 1970; NaN if it is no date. */
  double millis() {
    if (text.length() > MAX_LENGTH) return Double.NaN;
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? iso(iso) : new SpokenDate(text).millis();
  }

  private static double iso(Matcher iso) {
    if (iso.group(1).equals("-000000")) return Double.NaN;
    double time =
        time(number(iso.group(4)), number(iso.group(5)), number(iso.group(6)))
            + fraction(iso.group(7));
    if (time > MILLIS_OF_DAY) return Double.NaN;
    return day(
            number(iso.group(1)),
            iso.group(2) == null ? 1 : number(iso.group(2)),
            iso.group(3) == null ? 1 : number(iso.group(3)))
        + time
        - offset(iso.group(8)) * MILLIS_OF_MINUTE;
  }

  /** The start of a day; NaN if there is no such month, or no month has so many days. */
  static double day(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return Double.NaN;
    return (LocalDate.of(year, month, 1).toEpochDay() + day - 1) * MILLIS_OF_DAY;
  }

  /** The time since a day's start; NaN if no day has such a time. */
  static double time(int hour, int minute, int second) {
    boolean isEnd = hour == 24 && minute == 0 && second == 0;
    if (hour > (isEnd ? 24 : 23) || minute > 59 || second > 59) return Double.NaN;
    return ((hour * 60.0 + minute) * 60 + second) * 1000;
  }

  /** Of a second, in milliseconds. */
  static double fraction(@Nullable String digits) {
    return digits == null ? 0 : number((digits + "00").substring(0, 3));
  }

  private static double offset(@Nullable String zone) {
    if (zone == null || zone.toUpperCase(Locale.ROOT).equals("Z")) return 0;
    String digits = zone.replace(":", "");
    double minutes = number(digits.substring(1, 3)) * 60.0 + number(digits.substring(3));
    return zone.startsWith("-") ? -minutes : minutes;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
