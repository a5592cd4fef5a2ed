package fsdestination.site.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/**
 * The number of reads grows in proportion to the size of an event. Counts, and measures no time.
 */
@BrowserTest
class GrowthIT {
  private static long reads(Page page, String type, int size) {
    return page.call("device/count-reads", type, size).asLong();
  }

  private static void assertInProportion(Page page, String type) {
    page.open("plugins.html");
    page.run("await load()");
    long ten = reads(page, type, 10);
    long hundred = reads(page, type, 100);
    assertTrue(hundred > ten, "it is read");
    long each = (hundred - ten) / 90;
    assertEquals(hundred + 900 * each, reads(page, type, 1_000));
    assertEquals(hundred + 9_900 * each, reads(page, type, 10_000));
  }

  @Test
  void propertiesAreReadInProportion(Page page) {
    assertInProportion(page, "properties");
  }

  @Test
  void anArrayIsReadInProportion(Page page) {
    assertInProportion(page, "array");
  }
}
