package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** One of ours beside the reference's. */
record RuleAnswer(ReferenceCase question, JsonNode found) {
  boolean differs() {
    var expected = question.expected();
    if (expected.has("refused") && found.has("refused")) {
      // What is bad for every event must be known before the first one.
      return expected.path("refused").asText().equals("always")
          && !found.path("refused").asText().equals("always");
    }
    boolean excepted =
        (found.has("refused") && expected.has("mayBeRefused"))
            || (found.has("payload") && expected.has("mayResolve"));
    return !excepted && !payloadOrMatch(expected).equals(payloadOrMatch(found));
  }

  /** Whether the event was met or refused, and what the question is made of. */
  Object sort() {
    return List.of(found.has("error"), Set.copyOf(question.uses()));
  }

  int size() {
    return question.given().toString().length() + question.event().toString().length();
  }

  private static String payloadOrMatch(JsonNode answer) {
    var key = answer.has("matched") ? "matched" : "payload";
    var plain = answer.has("changed") || !answer.has(key) ? answer : answer.get(key);
    return ReferenceJson.canonical(ReferenceJson.value(plain)).toString();
  }

  @Override
  public String toString() {
    return "given    %s%nevent    %s%nexpected %s%nfound    %s%n"
        .formatted(
            ReferenceJson.text(question.given()),
            ReferenceJson.text(question.event()),
            ReferenceJson.text(question.expected()),
            ReferenceJson.text(found));
  }
}
