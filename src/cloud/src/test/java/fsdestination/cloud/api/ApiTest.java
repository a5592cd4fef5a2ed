package fsdestination.cloud.api;

import fsdestination.standin.FullStoryStandIn;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** A client in a hurry, and FullStory's stand-in. */
abstract class ApiTest {
  static final Patience HURRY =
      new Patience(
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

  final FullStoryStandIn standIn = FullStoryStandIn.start();
  final FullStoryApi api = client(standIn.url(), HURRY);

  static FullStoryApi client(URI url, Patience patience) {
    return FullStoryApi.of(FullStoryStandIn.KEY, url, patience);
  }

  @AfterEach
  void close() {
    api.close();
    standIn.close();
  }
}
