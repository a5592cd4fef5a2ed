package fsdestination.cloud.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.cloud.like.NodeCases;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Names of properties against Segment's rules, told once more in JavaScript, and lodash itself. */
class NormaliseLikeSegmentIT {
  @Test
  void randomPropertiesHaveTheNamesThatTheyHaveAtSegment() throws Exception {
    var mapper = new JsonMapper();
    for (JsonNode each : NodeCases.of("normalise.mjs")) {
      Map<String, Object> read =
          mapper.convertValue(each.get("given"), new TypeReference<Map<String, Object>>() {});
      Value given = JavaValue.from(read);
      assertSame(each, "traits", () -> UserProperties.legacy(given, true));
      assertSame(each, "properties", () -> UserProperties.legacy(given, false));
      assertSame(each, "clean", () -> UserProperties.clean(given));
    }
  }

  private static void assertSame(JsonNode example, String kind, Supplier<Value> rule) {
    assertEquals(
        example.get(kind).asText(), text(rule), () -> kind + " of " + example.get("given"));
  }

  private static String text(Supplier<Value> rule) {
    try {
      return Json.print(rule.get()).toJsString();
    } catch (IllegalArgumentException e) {
      return "rejected";
    }
  }
}
