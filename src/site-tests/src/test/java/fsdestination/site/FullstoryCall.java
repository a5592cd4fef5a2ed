package fsdestination.site;

import static fsdestination.ReadableJson.json;
import static fsdestination.ReadableJson.sorted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A call as FullStory's script accepts it, with the source tag of a destination. */
public final class FullstoryCall {
  /** The source tag of device mode. */
  public static final String ACTIONS = "segment-browser-actions";

  private static final String CLASSIC = "segment";

  private FullstoryCall() {}

  /** A call of the legacy functions: {@code FS.event(…)} and its like. */
  public static ObjectNode v1(String operation, String options) {
    return call(operation, options, ACTIONS, 1);
  }

  /** A call of the current form: {@code FS('trackEvent', …)}. */
  public static ObjectNode v2(String operation, String options) {
    return call(operation, options, ACTIONS, 2);
  }

  /** A call of the legacy functions by the classic integration. */
  public static ObjectNode classic(String operation, String options) {
    return call(operation, options, CLASSIC, 1);
  }

  private static ObjectNode call(String operation, String options, String source, int version) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("op", operation)
        .put("source", source)
        .put("version", version)
        .set("options", json(options));
  }

  /** Fails unless FullStory got exactly these calls in this order. */
  public static void assertCalls(Page page, JsonNode... expected) {
    var calls = JsonNodeFactory.instance.arrayNode().addAll(List.of(expected));
    assertEquals(sorted(calls), sorted(page.fullstoryCalls()));
  }
}
