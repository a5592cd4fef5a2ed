package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.ConfigErrors;
import fsdestination.trigger.Trigger;
import org.junit.jupiter.api.Test;

/** Compares the triggers on the JVM with npm's destination-subscriptions. */
class TriggersLikeSegmentIT {
  @Test
  void randomTriggersMatchTheEventsOfSegment() {
    var results =
        Triggers.cases().stream().map(each -> new RuleResult(each, result(each))).toList();
    new RuleResults(results).assertNoneDiffers();
  }

  private static JsonNode result(ReferenceCase given) {
    var errors = new ConfigErrors("");
    var trigger = Trigger.parse(ReferenceJson.value(given.given()), errors);
    var result = ReferenceJson.MAPPER.createObjectNode();
    return errors.isEmpty()
        ? result.put("matched", trigger.matches(ReferenceJson.value(given.event())))
        : result.put("error", errors.text());
  }
}
