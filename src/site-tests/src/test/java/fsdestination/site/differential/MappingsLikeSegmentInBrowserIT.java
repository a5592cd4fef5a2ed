package fsdestination.site.differential;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** Compares the compiled mappings with npm's mapping-kit. */
@BrowserTest
class MappingsLikeSegmentInBrowserIT {
  @Test
  void randomMappingsHaveThePayloadsOfSegment(Page page) {
    InPage.run(page, Mappings.cases(), "mapping").assertNoneDiffers();
  }
}
