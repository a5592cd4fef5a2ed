package fsdestination.cloud.action;

import fsdestination.json.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points in time as events have them: ISO 8601 (without a zone it is UTC), also with UTC or GMT as
 * Ruby and BigQuery write it, RFC 1123, or a number.
 */
public final class Timestamp {
  /**
   * Numbers below are seconds, others milliseconds: the year 5138 in seconds, 1973 in the other.
   */
  private static final double SECONDS = 1e11;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2}))?"
              + "(?:[Tt ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
              + "\\s*([Zz]|(?i:UTC|GMT)|[+-]\\d{2}(?::?\\d{2})?)?");

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private static final DateTimeFormatter OUT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Timestamp() {}

  /** The time that a value says; empty where it is none, of the years 0 to 9999. */
  public static Optional<Instant> read(Value value) {
    if (!value.isString() && !value.isNumber()) return Optional.empty();
    String text = value.toJsString().strip();
    try {
      Instant instant =
          value.isNumber() || NUMBER.matcher(text).matches()
              ? number(value.toJsNumber())
              : date(text);
      // Others have a sign, or more digits.
      boolean inRange = text(instant).length() == "2026-11-22T10:00:00.000Z".length();
      return Optional.of(instant).filter(any -> inRange);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** As FullStory takes it, {@code 2026-11-22T10:00:00.000Z}. */
  public static String text(Instant instant) {
    return OUT.format(instant);
  }

  private static Instant number(double number) {
    double milliseconds = Math.abs(number) < SECONDS ? number * 1000 : number;
    if (!(Math.abs(milliseconds) < 1e15)) throw new DateTimeException("out of range");
    return Instant.ofEpochMilli(Math.round(milliseconds));
  }

  private static Instant date(String text) {
    Matcher found = ISO.matcher(text);
    if (!found.matches()) {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
    String zone = found.group(8);
    boolean utc = zone == null || Character.isLetter(zone.charAt(0));
    String fraction = found.group(7) == null ? "" : found.group(7);
    return LocalDateTime.of(
            part(found, 1, 0),
            part(found, 2, 1),
            part(found, 3, 1),
            part(found, 4, 0),
            part(found, 5, 0),
            part(found, 6, 0),
            Integer.parseInt((fraction + "000000000").substring(0, 9)))
        .toInstant(utc ? ZoneOffset.UTC : ZoneOffset.of(zone));
  }

  private static int part(Matcher found, int group, int otherwise) {
    return found.group(group) == null ? otherwise : Integer.parseInt(found.group(group));
  }
}
