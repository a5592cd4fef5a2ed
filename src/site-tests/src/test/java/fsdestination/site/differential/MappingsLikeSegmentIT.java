package fsdestination.site.differential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.ConfigErrors;
import fsdestination.json.Value;
import fsdestination.mapping.Mapping;
import org.junit.jupiter.api.Test;

/** The mappings of the JVM, which knows no undefined, against npm's mapping-kit. */
class MappingsLikeSegmentIT {
  @Test
  void randomMappingsMakeThePayloadsThatTheyMakeAtSegment() {
    var answers =
        Mappings.cases().stream()
            .map(MappingsLikeSegmentIT::withoutUndefined)
            .map(each -> new RuleAnswer(each, answer(each)))
            .toList();
    new RuleAnswers(answers).assertNoneDiffers();
  }

  private static ReferenceCase withoutUndefined(ReferenceCase whole) {
    var undefined = "{\"$is\":\"undefined\"}";
    var expected =
        ReferenceJson.tree(ReferenceJson.text(whole.expected()).replace(undefined, "null"));
    return new ReferenceCase(whole.given(), whole.event(), expected, whole.uses());
  }

  private static ObjectNode answer(ReferenceCase question) {
    var mapping = ReferenceJson.value(question.given());
    var event = ReferenceJson.value(question.event());
    var before = mapping.raw() + " " + event.raw();
    var answer = resolve(mapping, event);
    return before.equals(mapping.raw() + " " + event.raw()) ? answer : answer.put("changed", true);
  }

  private static ObjectNode resolve(Value mapping, Value event) {
    var answer = ReferenceJson.MAPPER.createObjectNode();
    var errors = new ConfigErrors("");
    var parsed = Mapping.parse(mapping, errors);
    if (!errors.isEmpty()) {
      return answer.put("refused", "always").put("error", errors.text());
    }
    try {
      return answer.set("payload", ReferenceJson.canonical(parsed.resolve(event)));
    } catch (IllegalArgumentException e) {
      return answer.put("refused", "here").put("error", e.getMessage());
    }
  }
}
