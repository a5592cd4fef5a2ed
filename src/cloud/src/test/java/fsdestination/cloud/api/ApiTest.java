package fsdestination.cloud.api;

import fsdestination.standin.FullStoryStandIn;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** A client in a hurry, and FullStory's stand-in. */
public abstract class ApiTest {
  protected static final RetryOptions HURRY =
      new RetryOptions(
          4,
          Duration.ofMillis(10),
          Duration.ofMillis(50),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofMillis(5),
          Duration.ofSeconds(10));

  static final ApiRequest EVENT =
      ApiRequest.of(
          Endpoint.CREATE_EVENT,
          "u",
          "{\"name\":\"n\",\"properties\":{},\"user\":{\"uid\":\"u\"}}");

  protected final FullStoryStandIn standIn = FullStoryStandIn.start();
  protected final FullStoryApi api = client(standIn.url(), HURRY);

  protected static FullStoryApi client(URI url, RetryOptions patience) {
    return FullStoryApi.of(FullStoryStandIn.KEY, url, patience);
  }

  @AfterEach
  protected void close() {
    api.close();
    standIn.close();
  }
}
