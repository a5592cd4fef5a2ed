package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.cloud.imports.BatchImports;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which options are valid, and that those work. */
@Timeout(60)
class RetryOptionsTest extends ApiTest {
  private static RetryOptions of(int attempts, String... times) {
    var durations = List.of(times).stream().map(Duration::parse).toList();
    return RetryOptions.builder()
        .maxAttempts(attempts)
        .initialBackoff(durations.get(0))
        .maxBackoff(durations.get(1))
        .maxRetryAfter(durations.get(2))
        .attemptTimeout(durations.get(3))
        .initialPollInterval(durations.get(4))
        .jobTimeout(durations.get(5))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "0, PT1S, PT1S, PT1S, PT1S, PT1S, PT1S, 'maxAttempts must be at least 1, got 0'",
    "-1, PT1S, PT1S, PT1S, PT1S, PT1S, PT1S, 'maxAttempts must be at least 1, got -1'",
    "1, PT-1S, PT1S, PT1S, PT1S, PT1S, PT1S, 'initialBackoff must not be negative, got PT-1S'",
    "1, PT1S, PT-1S, PT1S, PT1S, PT1S, PT1S, 'maxBackoff must not be negative, got PT-1S'",
    "1, PT1S, PT1S, PT-1S, PT1S, PT1S, PT1S, 'maxRetryAfter must not be negative, got PT-1S'",
    "1, PT1S, PT1S, PT1S, PT0S, PT1S, PT1S, 'attemptTimeout must be at least PT0.001S, got PT0S'",
    "1, PT1S, PT1S, PT1S, PT1S, PT-1S, PT1S, 'initialPollInterval must not be negative, got PT-1S'",
    "1, PT1S, PT1S, PT1S, PT1S, PT1S, PT0S, 'jobTimeout must be at least PT0.001S, got PT0S'",
    "1, P99999D, PT1S, PT1S, PT1S, PT1S, PT1S, 'initialBackoff must be at most PT240000H, got PT2399976H'",
  })
  void aTimeThatMakesNoSenseIsNamed(
      int attempts,
      String initialBackoff,
      String maxBackoff,
      String maxRetryAfter,
      String attemptTimeout,
      String initialPollInterval,
      String jobTimeout,
      String message) {
    var rejection =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                of(
                    attempts,
                    initialBackoff,
                    maxBackoff,
                    maxRetryAfter,
                    attemptTimeout,
                    initialPollInterval,
                    jobTimeout));
    assertEquals(message, rejection.getMessage());
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
  void aJobEndsWithAnyValidTimes(String initialPollInterval, String maxBackoff, String jobTimeout) {
    standIn.account().jobs().take(0);
    var retryOptions =
        of(1, maxBackoff, maxBackoff, "PT0S", "PT5S", initialPollInterval, jobTimeout);
    var users =
        BatchImports.request(Endpoint.CREATE_USER, List.of("{\"uid\":\"a\",\"properties\":{}}"));
    try (var client = client(standIn.url(), retryOptions)) {
      assertEquals(1, new BatchImports(client).run(users, "b").imported());
    }
  }
}
