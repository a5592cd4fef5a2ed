package fsdestination.site.device;

import static fsdestination.site.ReadableJson.json;
import static fsdestination.site.ReadableJson.sorted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.Page;
import java.util.List;

/** A call as FullStory's script accepts it, with this destination's source tag. */
final class FullstoryCall {
  static final String SOURCE = "segment-browser-actions";

  private FullstoryCall() {}

  /** A call of the legacy functions: {@code FS.event(…)} and its like. */
  static ObjectNode v1(String operation, String options) {
    return call(operation, options, 1);
  }

  /** A call of the current form: {@code FS('trackEvent', …)}. */
  static ObjectNode v2(String operation, String options) {
    return call(operation, options, 2);
  }

  private static ObjectNode call(String operation, String options, int version) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("op", operation)
        .put("source", SOURCE)
        .put("version", version)
        .set("options", json(options));
  }

  /** These calls, in this order, and no other. */
  static void assertCalls(Page page, JsonNode... expected) {
    var calls = JsonNodeFactory.instance.arrayNode().addAll(List.of(expected));
    assertEquals(sorted(calls), sorted(page.fullstoryCalls()));
  }
}
