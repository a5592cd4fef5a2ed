package fsdestination.cloud;

import java.util.List;
import java.util.Map;

/** The subscriptions of settings that name none: Segment's automatic ones for cloud mode. */
final class Presets {
  static final List<Object> ALL =
      List.of(
          preset(
              "Track Event",
              "trackEventV2",
              "type = \"track\"",
              Map.of(
                  "userId", path("$.userId"),
                  "name", path("$.event"),
                  "properties", path("$.properties"),
                  "timestamp", path("$.timestamp"))),
          preset(
              "Identify User",
              "identifyUserV2",
              "type = \"identify\"",
              Map.of(
                  "uid", path("$.userId"),
                  "anonymousId", path("$.anonymousId"),
                  "displayName", path("$.traits.name"),
                  "email", path("$.traits.email"),
                  "properties", path("$.traits"))));

  private Presets() {}

  private static Map<String, Object> preset(
      String name, String action, String trigger, Map<String, Object> mapping) {
    return Map.of(
        "name", name,
        "enabled", true,
        "partnerAction", action,
        "subscribe", trigger,
        "mapping", mapping);
  }

  private static Map<String, String> path(String path) {
    return Map.of("@path", path);
  }
}
