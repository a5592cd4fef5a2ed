package fsdestination.cloud.liquid;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.cloud.like.NodeCases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Random templates against Segment's own evaluation, by liquidjs. */
class LiquidLikeSegmentIT {
  private static final String REFUSED = "refused";

  @Test
  void randomTemplatesMakeTheTextsThatTheyMakeAtSegment() throws Exception {
    var mapper = new JsonMapper();
    List<String> differences = new ArrayList<>();
    int filled = 0;
    for (JsonNode each : NodeCases.of("liquid.mjs")) {
      Map<String, Object> event =
          mapper.convertValue(each.get("event"), new TypeReference<Map<String, Object>>() {});
      String template = each.get("template").asText();
      String expected = each.has(REFUSED) ? REFUSED : "text " + each.get("text").asText();
      String found = answer(template, event);
      if (!each.has(REFUSED)) filled++;
      if (!expected.equals(found)) {
        differences.add("%s%n  expected %s%n  found    %s".formatted(template, expected, found));
      }
    }
    assertTrue(filled > 5000, "too few templates that Segment fills: " + filled);
    differences.sort(Comparator.comparing(String::length));
    assertEquals(
        0,
        differences.size(),
        () -> differences.stream().limit(40).collect(joining("\n", "\n", "")));
  }

  private static String answer(String template, Map<String, Object> event) {
    try {
      return "text " + new LiqpEngine().compile(template).apply(event);
    } catch (IllegalArgumentException e) {
      return REFUSED;
    }
  }
}
