package fsdestination.site.differential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.ConfigErrors;
import fsdestination.json.Value;
import fsdestination.mapping.Mapping;
import org.junit.jupiter.api.Test;

/** Compares the mappings on the JVM, which has no undefined, with npm's mapping-kit. */
class MappingsLikeSegmentIT {
  @Test
  void randomMappingsHaveThePayloadsOfSegment() {
    var results =
        Mappings.cases().stream()
            .map(MappingsLikeSegmentIT::withoutUndefined)
            .map(each -> new RuleResult(each, result(each)))
            .toList();
    new RuleResults(results).assertNoneDiffers();
  }

  private static ReferenceCase withoutUndefined(ReferenceCase original) {
    var undefined = "{\"$is\":\"undefined\"}";
    var expected =
        ReferenceJson.tree(ReferenceJson.print(original.expected()).replace(undefined, "null"));
    return new ReferenceCase(original.given(), original.event(), expected, original.uses());
  }

  private static ObjectNode result(ReferenceCase given) {
    var mapping = ReferenceJson.value(given.given());
    var event = ReferenceJson.value(given.event());
    var before = mapping.raw() + " " + event.raw();
    var result = resolve(mapping, event);
    return before.equals(mapping.raw() + " " + event.raw()) ? result : result.put("changed", true);
  }

  private static ObjectNode resolve(Value mapping, Value event) {
    var result = ReferenceJson.MAPPER.createObjectNode();
    var errors = new ConfigErrors("");
    var parsed = Mapping.parse(mapping, errors);
    if (!errors.isEmpty()) {
      return result.put("rejected", "always").put("error", errors.text());
    }
    try {
      return result.set("payload", ReferenceJson.canonical(parsed.resolve(event)));
    } catch (IllegalArgumentException e) {
      return result.put("rejected", "here").put("error", e.getMessage());
    }
  }
}
