package fsdestination.site.classic;

import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static fsdestination.site.classic.AnalyticsCore.ORG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import org.junit.jupiter.api.Test;

/** ISO strings in analytics-next, which converts them to dates unless the page disables that. */
@BrowserTest
class IsoStringsIT {
  private static String sent(Page page, String options) {
    page.open(
        "classic-integrations.html",
        settings(ORG),
        calls("[['track', 'Ordered', {on: '2026-11-30'}]]"),
        new Parameter("options", options));
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    return page.run("return fullstoryCalls[0].options.properties.on").asText();
  }

  @Test
  void theyAreSentAsIsoStringsOfDates(Page page) {
    String sent = sent(page, "{}");
    assertEquals(page.run("return new Date(2026, 10, 30).toISOString()").asText(), sent);
  }

  @Test
  void theyAreUnchangedIfThePageWantsNoDates(Page page) {
    assertEquals("2026-11-30", sent(page, "{\"disableAutoISOConversion\": true}"));
  }
}
