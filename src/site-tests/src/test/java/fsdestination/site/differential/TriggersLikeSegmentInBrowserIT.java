package fsdestination.site.differential;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** The compiled triggers against npm's destination-subscriptions. */
@BrowserTest
class TriggersLikeSegmentInBrowserIT {
  @Test
  void randomTriggersMatchWhatTheyMatchAtSegment(Page page) {
    InPage.ask(page, Triggers.cases(), "fullstoryInspector.matches").assertNoneDiffers();
  }
}
