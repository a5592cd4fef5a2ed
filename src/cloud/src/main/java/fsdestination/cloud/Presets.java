package fsdestination.cloud;

import java.util.List;
import java.util.Map;

/**
 * The subscriptions of settings that name none: Segment's automatic ones for cloud mode, and two
 * that are off, for settings to copy: docs/cloud.md has them as JSON.
 */
final class Presets {
  static final List<Object> ALL =
      List.of(
          preset(
              "Track Event",
              true,
              "trackEventV2",
              "type = \"track\"",
              Map.of(
                  "userId", path("$.userId"),
                  "name", path("$.event"),
                  "properties", path("$.properties"),
                  "timestamp", path("$.timestamp"))),
          preset(
              "Identify User",
              true,
              "identifyUserV2",
              "type = \"identify\"",
              Map.of(
                  "uid", path("$.userId"),
                  "anonymousId", path("$.anonymousId"),
                  "displayName", path("$.traits.name"),
                  "email", path("$.traits.email"),
                  "properties", path("$.traits"))),
          preset(
              "Track Event in its Session",
              false,
              "trackEventV2",
              "type = \"track\" and context.fullstory.sessionId != null",
              Map.of(
                  "userId", path("$.userId"),
                  "name", path("$.event"),
                  "properties", path("$.properties"),
                  "timestamp", path("$.timestamp"),
                  "sessionId", path("$.context.fullstory.sessionId"))),
          preset(
              "Group",
              false,
              "identifyUserV2",
              "type = \"group\" and userId != null",
              Map.of(
                  "uid", path("$.userId"),
                  // Within a property of its own: a group's name and email are not the user's.
                  "properties", Map.of("groupID", path("$.groupId"), "group", path("$.traits")))));

  private Presets() {}

  private static Map<String, Object> preset(
      String name, boolean enabled, String action, String trigger, Map<String, Object> mapping) {
    return Map.of(
        "name", name,
        "enabled", enabled,
        "partnerAction", action,
        "subscribe", trigger,
        "mapping", mapping);
  }

  private static Map<String, String> path(String path) {
    return Map.of("@path", path);
  }
}
