package fsdestination.site.classic;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.classic;
import static fsdestination.site.Parameter.fullstoryOnThePage;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An existing FullStory, or another value in its place. */
@BrowserTest
class FullstoryOnThePageIT {
  private static final String CALLS = "analytics.track('Ordered'); analytics.page('Home')";

  /** Opens a page, runs code, and then creates the integration. */
  private static void open(Page page, String before) {
    page.open("classic-constructor.html");
    page.run(before);
    page.call("classic/integration-with-track");
    page.waitFor("readied");
  }

  @Test
  void itIsNotLoadedAgain(Page page) {
    AnalyticsCore.open(page, settings("{org: 'o-1ABC-na1'}"), fullstoryOnThePage());
    page.waitFor("readied").run(CALLS);
    assertEquals(List.of(), page.requests("https://edge.fullstory.com/s/fs"));
    assertEquals("true", page.run("return FS.theirs").toString());
  }

  @Test
  void itIsUsed(Page page) {
    AnalyticsCore.open(page, settings("{org: 'o-1ABC-na1'}"), fullstoryOnThePage());
    page.run("FS.event = (n, p, s) => FS._api('trackEvent', {name: n, properties: p}, s)");
    page.run(CALLS);
    assertCalls(page, classic("trackEvent", "{name: 'Ordered', properties: {}}"));
  }

  @Test
  void itIsUsedWithoutAnOrg(Page page) {
    AnalyticsCore.open(page, settings("{}"), fullstoryOnThePage());
    page.waitFor("readied").run(CALLS);
    assertEquals(1, page.fullstoryCalls().size());
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void withoutLegacyFunctionsOperationsAreUsed(Page page) {
    AnalyticsCore.open(page, settings("{}"), fullstoryOnThePage());
    page.run(CALLS);
    assertCalls(page, classic("trackEvent", "{name: 'Ordered', properties: {}}").put("version", 2));
  }

  @Test
  void anotherNamespaceIsUsed(Page page) {
    open(
        page,
        """
        window._fs_namespace = 'FX';
        window.FX = Object.assign(() => {}, {_v: '1.3.0', calls: [],
            event: (...call) => FX.calls.push(call)})
        """);
    assertEquals(
        "[[\"Ordered\",{\"total\":5},\"segment\"]]", page.run("return FX.calls").toString());
    assertEquals("undefined", page.run("return typeof window.FS").asText());
  }

  @Test
  void anythingButFullstoryIsOneWarning(Page page) {
    open(page, "window.FS = {}");
    page.run("track(); track()");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains("window.FS is not FullStory"));
    assertEquals(List.of(), page.requests("https://edge.fullstory.com/s/fs"));
  }

  @Test
  void itsErrorsDoNotReachThePage(Page page) {
    open(
        page,
        """
        window.FS = Object.assign(() => {}, {_v: '1.3.0',
            event: () => { throw new Error('from FullStory'); }})
        """);
    page.run("track()");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains("from FullStory"));
  }
}
