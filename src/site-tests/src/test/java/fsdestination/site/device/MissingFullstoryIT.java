package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import org.junit.jupiter.api.Test;

/** FullStory's script does not load, as when it is blocked or down. */
@BrowserTest
class MissingFullstoryIT {
  private static Page open(Page page) {
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", CannedResponse.status(404));
    page.open("plugins.html");
    page.run("await load(); await deliver({type: 'track', event: 'Ordered'})");
    return page.waitFor("pageLog.some(entry => entry.kind === 'unloaded')");
  }

  @Test
  void pendingPromisesAreRejected(Page page) {
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", CannedResponse.status(404));
    page.open("plugins.html");
    assertEquals(
        "Error loading edge.fullstory.com/s/fs.js",
        page.run(
                """
                await load();
                return FS('getSessionAsync').then(() => 'resolved', error => error.message);
                """)
            .asText());
  }

  @Test
  void pendingCallsAreDropped(Page page) {
    open(page);
    assertEquals(json("[]"), page.run("return FS.q"));
  }

  @Test
  void laterCallsAreDropped(Page page) {
    open(page);
    page.run("await deliver({type: 'track', event: 'Shipped'})");
    assertEquals(json("[]"), page.run("return FS.q"));
  }

  @Test
  void oneWarningNamesTheAddress(Page page) {
    open(page);
    page.run("await deliver({type: 'track', event: 'Shipped'})");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains("https://edge.fullstory.com/s/fs.js"));
  }
}
