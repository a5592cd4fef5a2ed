package fsdestination.cloud.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.ReadableJson;
import fsdestination.cloud.api.ApiRequest;

/** What an action makes of a payload. */
final class Requests {
  private Requests() {}

  static ApiRequest of(String action, String payload) {
    return CloudAction.of(action).orElseThrow().request(ReadableJson.value(payload));
  }

  static void assertBody(String action, String payload, String body) {
    assertEquals(ReadableJson.compact(body), of(action, payload).body());
  }

  static void assertRejected(String action, String payload, String message) {
    var rejection = assertThrows(IllegalArgumentException.class, () -> of(action, payload));
    assertEquals(message, rejection.getMessage());
  }
}
