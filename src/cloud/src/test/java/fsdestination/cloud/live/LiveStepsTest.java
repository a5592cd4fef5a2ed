package fsdestination.cloud.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.standin.FullStoryStandIn;
import fsdestination.standin.SecureStandIn;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The steps of the smoke test run, and pass where FullStory does as it documents. */
@Timeout(60)
class LiveStepsTest {
  private static final RetryOptions HURRY =
      RetryOptions.builder()
          .maxAttempts(6)
          .initialBackoff(Duration.ofMillis(10))
          .maxBackoff(Duration.ofMillis(50))
          .maxRetryAfter(Duration.ofSeconds(5))
          .attemptTimeout(Duration.ofSeconds(10))
          .initialPollInterval(Duration.ofMillis(5))
          .jobTimeout(Duration.ofSeconds(20))
          .build();

  @Test
  void theyPassAgainstTheStandInAndLeaveNoUserBehind() {
    try (var secure = SecureStandIn.start(100)) {
      var standIn = secure.standIn();
      var client = HttpClient.newBuilder().sslContext(secure.trust()).build();
      try (var api = FullStoryApi.of(FullStoryStandIn.KEY, standIn.url(), HURRY, client)) {
        new LiveSteps(api).run();
      }
      assertEquals(3, standIn.account().events().size());
      assertTrue(standIn.account().users().isEmpty());
    }
  }
}
