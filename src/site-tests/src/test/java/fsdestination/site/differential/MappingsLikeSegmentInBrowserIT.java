package fsdestination.site.differential;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** The compiled mappings against npm's mapping-kit. */
@BrowserTest
class MappingsLikeSegmentInBrowserIT {
  @Test
  void randomMappingsMakeThePayloadsThatTheyMakeAtSegment(Page page) {
    // The inspector does not say whether another event would have been refused too.
    var answer =
        """
        function (mapping, event) {
          var answer = fullstoryInspector.resolve(mapping, event);
          return 'error' in answer
            ? {refused: 'always', error: answer.error}
            : {payload: answer.payload};
        }
        """;
    InPage.ask(page, Mappings.cases(), answer).assertNoneDiffers();
  }
}
