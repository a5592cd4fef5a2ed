package fsdestination.cloud.api.http;

import fsdestination.Nullable;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header {@code Retry-After}, RFC 9110 §10.2.3: seconds, or a date. */
final class RetryAfter {
  private RetryAfter() {}

  /** The time to wait, never negative; null where there is no such header, or one that is wrong. */
  static @Nullable Duration of(HttpHeaders headers, Clock clock) {
    String value = headers.firstValue("Retry-After").map(String::trim).orElse("");
    // Nearly every answer; what follows costs more than the rest of the answer.
    if (value.isEmpty()) return null;
    if (value.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(value));
    try {
      Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration until = Duration.between(clock.instant(), date);
      return until.isNegative() ? Duration.ZERO : until;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
