package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The bad mappings that all tests ask about, and what is said of them. */
final class Sentences {
  private static final int LEAST_REFUSED = 3_000;

  private Sentences() {}

  static List<ReferenceCase> cases() {
    var cases = ReferenceCases.of("validation-cases.mjs");
    var coverage = Coverage.of(cases);
    coverage.assertEnoughOf("valid", "one sentence", "several sentences");
    coverage.assertEnoughOf("should be an object but", "should be an array but");
    coverage.assertEnoughOf("should be a string but", "should be a boolean but");
    coverage.assertEnoughOf("should be a string or a mapping directive");
    coverage.assertEnoughOf("should be a object or a mapping directive");
    coverage.assertEnoughOf("should be one of encode, decode", "should be one of left, right");
    coverage.assertEnoughOf("of length 1 or greater", "of length 10 or less");
    coverage.assertEnoughOf("should have field", "should only have one");
    coverage.assertEnoughOf("has an invalid directive");
    long refused = cases.stream().filter(each -> !each.uses().contains("valid")).count();
    if (refused < LEAST_REFUSED) throw new AssertionError(refused + " mappings are bad");
    return cases;
  }

  /**
   * Ours as Segment has them: it forgets where the objects of a merge stand. The other differences
   * do not occur in these cases.
   *
   * @param sentences a list of texts
   */
  static ObjectNode asSegmentSaysThem(JsonNode sentences) {
    var answer = Json.MAPPER.createObjectNode();
    var said = answer.putArray("payload");
    for (var sentence : sentences) {
      said.add(
          sentence
              .asText()
              .replaceFirst("(?s)^.*/@merge/objects/\\d+ ", "/ ")
              .replaceFirst("(?s)^.*/@merge/objects/\\d+/", "/"));
    }
    return answer;
  }
}
