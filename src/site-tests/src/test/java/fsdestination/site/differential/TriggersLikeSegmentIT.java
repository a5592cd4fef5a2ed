package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.ConfigErrors;
import fsdestination.trigger.Trigger;
import org.junit.jupiter.api.Test;

/** The triggers of the JVM against npm's destination-subscriptions. */
class TriggersLikeSegmentIT {
  @Test
  void randomTriggersMatchWhatTheyMatchAtSegment() {
    var answers =
        Triggers.cases().stream().map(each -> new RuleAnswer(each, answer(each))).toList();
    new RuleAnswers(answers).assertNoneDiffers();
  }

  private static JsonNode answer(ReferenceCase question) {
    var errors = new ConfigErrors("");
    var trigger = Trigger.parse(ReferenceJson.value(question.given()), errors);
    var answer = ReferenceJson.MAPPER.createObjectNode();
    return errors.isEmpty()
        ? answer.put("matched", trigger.matches(ReferenceJson.value(question.event())))
        : answer.put("error", errors.text());
  }
}
