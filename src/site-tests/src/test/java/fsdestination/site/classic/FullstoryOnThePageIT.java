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

/** A FullStory that the page has already, or something that is none. */
@BrowserTest
class FullstoryOnThePageIT {
  private static final String CALLS = "analytics.track('Ordered'); analytics.page('Home')";

  /** A page in whose window something stands before analytics.js makes the integration. */
  private static void open(Page page, String before) {
    page.open("classic-constructor.html");
    page.run(
        before
            + """
            ;window.readied = false;
            window.integration = new ours({org: 'o-1ABC-na1', trackAllPages: true});
            integration.once('ready', () => { window.readied = true; }).initialize();
            window.track = () => integration.invoke(
                'track', {event: () => 'Ordered', properties: () => ({total: 5})});
            track();
            """);
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
  void withoutTheOldFunctionsTheNewFormIsUsed(Page page) {
    AnalyticsCore.open(page, settings("{}"), fullstoryOnThePage());
    page.run(CALLS);
    assertCalls(page, classic("trackEvent", "{name: 'Ordered', properties: {}}").put("version", 2));
  }

  @Test
  void anotherNamespaceIsHonoured(Page page) {
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
  void whatIsNoFullstoryIsWarnedOfOnce(Page page) {
    open(page, "window.FS = {}");
    page.run("track(); track()");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains("window.FS is not FullStory"));
    assertEquals(List.of(), page.requests("https://edge.fullstory.com/s/fs"));
  }

  @Test
  void whatItThrowsStaysWithUs(Page page) {
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
