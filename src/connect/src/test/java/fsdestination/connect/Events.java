package fsdestination.connect;

import static java.util.stream.Collectors.joining;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.PlannedRequest;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.FullStoryApi;
import java.util.Map;
import java.util.Objects;

/** Analytics events as JSON. */
public final class Events {
  private Events() {}

  public static String track(int i, String user) {
    return track("m" + i, user, "E" + i);
  }

  public static String track(String messageId, String user, String event) {
    return "{\"type\":\"track\",\"messageId\":\"%s\",\"userId\":\"%s\",\"event\":\"%s\",\"properties\":{}}"
        .formatted(messageId, user, event);
  }

  static String identify(String messageId, String user) {
    return "{\"type\":\"identify\",\"messageId\":\"%s\",\"userId\":\"%s\",\"traits\":{\"plan\":\"pro\"}}"
        .formatted(messageId, user);
  }

  /** What the presets make of an event. */
  public static String body(Event event) {
    try (var destination = CloudDestination.of(Map.of(), FullStoryApi.of("none"))) {
      return destination.plan(event).entries().stream()
          .map(PlannedRequest::request)
          .filter(Objects::nonNull)
          .map(ApiRequest::body)
          .collect(joining());
    }
  }
}
