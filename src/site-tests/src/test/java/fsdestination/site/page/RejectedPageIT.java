package fsdestination.site.page;

import static fsdestination.site.page.LoadedDestination.assertOneWarning;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.FullstorySent;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.FakeFullstory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** fs.js loads, but FullStory does not capture the page. */
@BrowserTest
class RejectedPageIT {
  private static final String PAGE = "rs.fullstory.com/rec/page";
  private static final String WARNING =
      "FullStory does not capture this page, so nothing is sent: see docs/troubleshooting.md";

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void aRejectionIsOneWarning(String by, Page page) {
    page.vendors().forThisTest(PAGE, FakeFullstory.rejection(3));
    LoadedDestination.open(page, by).run("await load(); track('T1');");
    assertOneWarning(page, WARNING);
    assertEquals(List.of(), FullstorySent.sent(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void aHostThatIsBlockedBesideFsJsIsOneWarning(String by, Page page) {
    page.vendors().forThisTest(PAGE, CannedResponse.status(404));
    LoadedDestination.open(page, by).run("await load(); track('T1');");
    assertOneWarning(page, WARNING);
  }

  @Test
  void nothingIsLoggedForThePagesOwnFullstory(Page page) {
    page.vendors().forThisTest(PAGE, FakeFullstory.rejection(3));
    LoadedDestination.open(page, "device")
        .run(
            """
            await addSnippet();
            await load();
            await new Promise(done => FS('observe', {type: 'shutdown', callback: done}));
            """);
    assertEquals(List.of(), page.console("warn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void aShutdownByThePageIsNoRejection(String by, Page page) {
    LoadedDestination.open(page, by).call("page/load-with-timer");
    page.waitFor("window.FS && FS._api && FS('getSession') && window.checkLater");
    page.run("FS('shutdown'); track('T1');");
    page.waitFor("FS.q").run("checkLater();");
    assertEquals(List.of(), page.console("warn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void afterAShutdownCallsAreKeptAndSentAtRestart(String by, Page page) {
    LoadedDestination.open(page, by).run("await load();");
    page.waitFor("window.FS && FS._api && FS('getSession')");
    page.run("FS('shutdown'); for (var i = 0; i < 1100; i++) track('T'); FS('restart');");
    page.waitFor("fullstorySent.filter(event => event.kind === 8197).length === 1100");
  }
}
