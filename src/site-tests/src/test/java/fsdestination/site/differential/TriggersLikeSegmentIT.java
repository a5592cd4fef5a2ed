package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.ConfigErrors;
import fsdestination.trigger.Trigger;
import org.junit.jupiter.api.Test;

/** The triggers of the JVM against npm's destination-subscriptions. */
class TriggersLikeSegmentIT {
  @Test
  void randomTriggersMatchWhatTheyMatchAtSegment() {
    var answers = Triggers.cases().stream().map(each -> new Answer(each, answer(each))).toList();
    new Answers(answers).assertNoneDiffers();
  }

  private static JsonNode answer(ReferenceCase question) {
    var errors = new ConfigErrors("");
    var trigger = Trigger.parse(Json.value(question.given()), errors);
    var answer = Json.MAPPER.createObjectNode();
    return errors.isEmpty()
        ? answer.put("matched", trigger.matches(Json.value(question.event())))
        : answer.put("problem", errors.text());
  }
}
