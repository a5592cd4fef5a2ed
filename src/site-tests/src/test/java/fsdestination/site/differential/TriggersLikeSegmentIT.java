package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.Problems;
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
    var problems = new Problems();
    var trigger = Trigger.parse(Json.value(question.given()), problems);
    var answer = Json.MAPPER.createObjectNode();
    return problems.isEmpty()
        ? answer.put("matched", trigger.matches(Json.value(question.event())))
        : answer.put("problem", problems.text());
  }
}
