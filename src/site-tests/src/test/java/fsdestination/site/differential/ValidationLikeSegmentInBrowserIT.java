package fsdestination.site.differential;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** What the lab says of bad mappings against npm's mapping-kit. */
@BrowserTest
class ValidationLikeSegmentInBrowserIT {
  @Test
  void badMappingsAreToldInTheSentencesOfSegment(Page page) {
    var answers = InPage.ask(page, Sentences.cases(), "mapping => fullstoryLab.validate(mapping)");
    var asSegment =
        answers.all().stream()
            .map(each -> new Answer(each.question(), Sentences.asSegmentSaysThem(each.found())))
            .toList();
    new Answers(asSegment).assertNoneDiffers();
  }
}
