package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.cloud.imports.BatchImports;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which times are taken, and that those do. */
@Timeout(60)
class RetryOptionsTest extends ApiTest {
  private static RetryOptions of(int attempts, String... times) {
    var durations = List.of(times).stream().map(Duration::parse).toList();
    return new RetryOptions(
        attempts,
        durations.get(0),
        durations.get(1),
        durations.get(2),
        durations.get(3),
        durations.get(4),
        durations.get(5));
  }

  @ParameterizedTest
  @CsvSource({
    "0, PT1S, PT1S, PT1S, PT1S, PT1S, PT1S, attempts must be at least 1 but was 0",
    "-1, PT1S, PT1S, PT1S, PT1S, PT1S, PT1S, attempts must be at least 1 but was -1",
    "1, PT-1S, PT1S, PT1S, PT1S, PT1S, PT1S, firstDelay must not be negative but was PT-1S",
    "1, PT1S, PT-1S, PT1S, PT1S, PT1S, PT1S, longestDelay must not be negative but was PT-1S",
    "1, PT1S, PT1S, PT-1S, PT1S, PT1S, PT1S, longestRetryAfter must not be negative but was PT-1S",
    "1, PT1S, PT1S, PT1S, PT0S, PT1S, PT1S, timeout must be at least PT0.001S but was PT0S",
    "1, PT1S, PT1S, PT1S, PT1S, PT-1S, PT1S, firstPoll must not be negative but was PT-1S",
    "1, PT1S, PT1S, PT1S, PT1S, PT1S, PT0S, job must be at least PT0.001S but was PT0S",
    "1, P99999D, PT1S, PT1S, PT1S, PT1S, PT1S, firstDelay must be at most PT240000H but was PT2399976H",
  })
  void aTimeThatMakesNoSenseIsNamed(
      int attempts,
      String firstDelay,
      String longestDelay,
      String longestRetryAfter,
      String timeout,
      String firstPoll,
      String job,
      String message) {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                of(attempts, firstDelay, longestDelay, longestRetryAfter, timeout, firstPoll, job));
    assertEquals(message, refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "PT0.01S, PT0S, PT10S",
    "PT0S, PT0.01S, PT10S",
    "PT0.02S, PT0.01S, PT10S",
    "PT0.01S, PT0.01S, PT10S",
    "PT10S, PT10S, PT0.3S",
    "PT0.3S, PT10S, PT0.3S",
    "PT0S, PT240000H, PT240000H"
  })
  void aJobEndsWithAnyTimesThatAreTaken(String firstPoll, String longestDelay, String job) {
    standIn.account().jobs().take(0);
    var patience = of(1, longestDelay, longestDelay, "PT0S", "PT5S", firstPoll, job);
    var users = BatchImports.request(Endpoint.CREATE_USER, List.of("{\"uid\":\"a\",\"properties\":{}}"));
    try (var client = client(standIn.url(), patience)) {
      assertEquals(1, new BatchImports(client).run(users, "b").imported());
    }
  }
}
