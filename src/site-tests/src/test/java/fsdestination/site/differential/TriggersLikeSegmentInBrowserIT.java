package fsdestination.site.differential;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** Compares the compiled triggers with npm's destination-subscriptions. */
@BrowserTest
class TriggersLikeSegmentInBrowserIT {
  @Test
  void randomTriggersMatchTheEventsOfSegment(Page page) {
    InPage.run(page, Triggers.cases(), "trigger").assertNoneDiffers();
  }
}
