package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** A case and our result, which should equal that of the reference. */
record RuleResult(ReferenceCase reference, JsonNode found) {
  boolean differs() {
    var expected = reference.expected();
    if (expected.has("rejected") && found.has("rejected")) {
      // A mapping that rejects every event must be an error before the first one.
      return expected.path("rejected").asText().equals("always")
          && !found.path("rejected").asText().equals("always");
    }
    boolean excepted =
        (found.has("rejected") && expected.has("mayBeRejected"))
            || (found.has("payload") && expected.has("mayResolve"));
    return !excepted && !payloadOrMatch(expected).equals(payloadOrMatch(found));
  }

  /** Whether there was an error, and the operators or directives of the case. */
  Object category() {
    return List.of(found.has("error"), Set.copyOf(reference.uses()));
  }

  int size() {
    return reference.given().toString().length() + reference.event().toString().length();
  }

  private static String payloadOrMatch(JsonNode result) {
    var key = result.has("matched") ? "matched" : "payload";
    var plain = result.has("changed") || !result.has(key) ? result : result.get(key);
    return ReferenceJson.canonical(ReferenceJson.value(plain)).toString();
  }

  @Override
  public String toString() {
    return "given    %s%nevent    %s%nexpected %s%nfound    %s%n"
        .formatted(
            ReferenceJson.print(reference.given()),
            ReferenceJson.print(reference.event()),
            ReferenceJson.print(reference.expected()),
            ReferenceJson.print(found));
  }
}
