package fsdestination.site.classic;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.CannedResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FullStory's script does not load, and analytics.js is ready nevertheless. */
@BrowserTest
class ClassicMissingFullstoryIT {
  private static final String CALLS = "[['identify', 'u1'], ['track', 'Ordered'], ['page']]";

  @ParameterizedTest
  @CsvSource({
    "classic-core.html, 4",
    "classic-core.html, 3",
    "classic-cdn.html, next",
    "classic-integrations.html, next"
  })
  void analyticsIsReadyWithOneWarning(String file, String core, Page page) {
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", CannedResponse.status(404));
    page.open(file, settings("{org: 'o-1ABC-na1'}"), calls(CALLS), new Parameter("core", core));
    page.waitFor("readied");
    page.run("analytics.track('Shipped')");
    assertEquals(json("[]"), page.run("return FS.q"));
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains("https://edge.fullstory.com/s/fs.js"));
  }
}
