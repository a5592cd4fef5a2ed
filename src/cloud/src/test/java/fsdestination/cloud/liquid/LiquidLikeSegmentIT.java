package fsdestination.cloud.liquid;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.cloud.like.NodeCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Templates against Segment's own evaluation, by liquidjs. */
class LiquidLikeSegmentIT {
  private static final String REJECTED = "rejected";
  private static final int MIN_OF_EACH = 50;
  private static final Pattern FILTER = Pattern.compile("\\|\\s*([a-z]\\w*)");
  private static final Pattern TAG =
      Pattern.compile("\\{%-?\\s*(#|[a-z]+)|^ {2,}(#|[a-z]+)", Pattern.MULTILINE);

  /** The table of documented filters and tags: the first cell, the names in the second. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (filters|tags)[^|]*\\| ([^|]+) \\|");

  @Test
  void randomTemplatesMakeTheStringsThatTheyMakeAtSegment() throws Exception {
    JsonNode cases = NodeCases.of("liquid.mjs");
    assertNoDifferences(cases);
    Map<String, Integer> counts = counts(cases);
    System.out.println("templates with each filter and tag: " + counts);
    for (JsonNode each : NodeCases.of("liquid-names.mjs")) {
      String name = each.get("type").asText() + " " + each.get("name").asText();
      if (each.has(REJECTED)) continue;
      int count = counts.getOrDefault(name, 0);
      assertTrue(count >= MIN_OF_EACH, () -> name + " stands in " + count + " templates only");
    }
  }

  /** liquidjs overlooks some mistakes. They are rejected here, but never read as something else. */
  @Test
  void aTemplateWithAMistakeIsRejectedOrMakesTheStringThatItMakesAtSegment() throws Exception {
    var accepted = new JsonMapper().createArrayNode();
    int acceptedAtSegment = 0;
    for (JsonNode each : NodeCases.of("liquid-mutated.mjs")) {
      if (!each.has(REJECTED)) acceptedAtSegment++;
      if (!evaluate(each).startsWith(REJECTED)) accepted.add(each);
    }
    System.out.printf("accepted: %,d, at Segment %,d%n", accepted.size(), acceptedAtSegment);
    // The others have an unknown filter, mostly, or what liquidjs skips.
    assertTrue(accepted.size() > acceptedAtSegment * 0.6, "too few are accepted");
    assertNoDifferences(accepted);
  }

  @Test
  void theExamplesOfTheDocumentationMakeTheStringsThatTheyMakeAtSegment() throws Exception {
    assertNoDifferences(NodeCases.of("liquid-examples.mjs"));
  }

  @Test
  void eachFilterAndTagWorksOrIsDisabledAsAtSegment() throws Exception {
    JsonNode cases = NodeCases.of("liquid-names.mjs");
    assertNoDifferences(cases);
    for (JsonNode each : cases) {
      if (!each.has(REJECTED)) continue;
      String why = evaluate(each);
      assertTrue(why.endsWith(" is disabled"), why);
    }
  }

  @Test
  void theDocumentationNamesTheFiltersAndTagsThatWork() throws Exception {
    var path = Path.of(System.getProperty("root.dir", "../.."), "docs/cloud.md");
    var documented = new TreeSet<String>();
    var rows = ROW.matcher(Files.readString(path));
    while (rows.find()) {
      String type = rows.group(1).replaceFirst("s$", " ");
      Pattern.compile("`([^`]+)`")
          .matcher(rows.group(2))
          .results()
          .forEach(name -> documented.add(type + name.group(1)));
    }
    var working = new TreeSet<String>();
    for (JsonNode each : NodeCases.of("liquid-names.mjs")) {
      if (!each.has(REJECTED)) {
        working.add(each.get("type").asText() + " " + each.get("name").asText());
      }
    }
    // These belong to the tags before them.
    documented.removeAll(List.of("tag else", "tag elsif"));
    assertEquals(working, documented);
  }

  private static void assertNoDifferences(JsonNode cases) {
    List<String> differences = new ArrayList<>();
    for (JsonNode each : cases) {
      String expected = each.has(REJECTED) ? REJECTED : "string " + each.get("text").asText();
      String found = evaluate(each);
      boolean isSame = each.has(REJECTED) ? found.startsWith(REJECTED) : found.equals(expected);
      if (!isSame) {
        String template = each.get("template").asText();
        differences.add("%s%n  expected %s%n  found    %s".formatted(template, expected, found));
      }
    }
    differences.sort(Comparator.comparing(String::length));
    assertEquals(
        0,
        differences.size(),
        () -> differences.stream().limit(40).collect(joining("\n", "\n", "")));
  }

  private static String evaluate(JsonNode each) {
    Map<String, Object> event =
        new JsonMapper()
            .convertValue(each.get("event"), new TypeReference<Map<String, Object>>() {});
    try {
      return "string " + new LiqpEngine().compile(each.get("template").asText()).apply(event);
    } catch (IllegalArgumentException e) {
      return REJECTED + " " + e.getMessage();
    }
  }

  /** In how many templates that Segment takes each filter and tag stands. */
  private static Map<String, Integer> counts(JsonNode cases) {
    return StreamSupport.stream(cases.spliterator(), false)
        .filter(each -> !each.has(REJECTED))
        .map(each -> names(each.get("template").asText()))
        .flatMap(Set::stream)
        .collect(groupingBy(name -> name, TreeMap::new, summingInt(name -> 1)));
  }

  private static Set<String> names(String template) {
    Set<String> names =
        FILTER
            .matcher(template)
            .results()
            .map(filter -> "filter " + filter.group(1))
            .collect(toCollection(TreeSet::new));
    TAG.matcher(template).results().map(LiquidLikeSegmentIT::tag).forEach(names::add);
    return names;
  }

  private static String tag(MatchResult tag) {
    return "tag " + (tag.group(1) == null ? tag.group(2) : tag.group(1));
  }
}
