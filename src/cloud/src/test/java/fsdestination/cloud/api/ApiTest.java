package fsdestination.cloud.api;

import static org.awaitility.Awaitility.await;

import fsdestination.standin.FullStoryStandIn;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** A client in a hurry, and FullStory's stand-in. */
public abstract class ApiTest {
  protected static final RetryOptions HURRY =
      RetryOptions.builder()
          .maxAttempts(4)
          .initialBackoff(Duration.ofMillis(10))
          .maxBackoff(Duration.ofMillis(50))
          .maxRetryAfter(Duration.ofSeconds(5))
          .attemptTimeout(Duration.ofSeconds(5))
          .initialPollInterval(Duration.ofMillis(5))
          .jobTimeout(Duration.ofSeconds(10))
          .build();

  static final ApiRequest EVENT =
      ApiRequest.of(
          Endpoint.CREATE_EVENT,
          "u",
          "{\"name\":\"n\",\"properties\":{},\"user\":{\"uid\":\"u\"}}");

  protected final FullStoryStandIn standIn = FullStoryStandIn.start();
  protected final FullStoryApi api = client(standIn.url(), HURRY);

  protected static FullStoryApi client(URI url, RetryOptions retryOptions) {
    return FullStoryApi.of(FullStoryStandIn.KEY, url, retryOptions);
  }

  /** Waits until FullStory has received a request, which it may still be executing. */
  void awaitRequest() {
    await().pollInterval(Duration.ofMillis(5)).until(() -> !standIn.received().isEmpty());
  }

  @AfterEach
  protected void close() {
    api.close();
    standIn.close();
  }
}
