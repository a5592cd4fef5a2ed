package fsdestination.connect;

/** Analytics events as JSON. */
final class Events {
  private Events() {}

  static String track(int i, String user) {
    return track("m" + i, user, "E" + i);
  }

  static String track(String messageId, String user, String event) {
    return "{\"type\":\"track\",\"messageId\":\"%s\",\"userId\":\"%s\",\"event\":\"%s\",\"properties\":{}}"
        .formatted(messageId, user, event);
  }

  static String identify(String messageId, String user) {
    return "{\"type\":\"identify\",\"messageId\":\"%s\",\"userId\":\"%s\",\"traits\":{\"plan\":\"pro\"}}"
        .formatted(messageId, user);
  }
}
