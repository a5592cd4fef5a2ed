package fsdestination.site.differential;

import fsdestination.mapping.Validation;
import org.junit.jupiter.api.Test;

/** What the JVM says of bad mappings against npm's mapping-kit. */
class ValidationLikeSegmentIT {
  @Test
  void badMappingsAreToldInTheSentencesOfSegment() {
    var answers =
        Sentences.cases().stream()
            .map(
                each -> {
                  var said = Json.canonical(Validation.of(Json.value(each.given())));
                  return new Answer(each, Sentences.asSegmentSaysThem(said));
                })
            .toList();
    new Answers(answers).assertNoneDiffers();
  }
}
