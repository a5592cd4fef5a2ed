package fsdestination.site.page;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to a page after it has loaded. */
@BrowserTest
class LifeOfAPageIT {
  private static final String ORDERED = "{name: 'Ordered', properties: {}}";

  @Test
  void aRouteOfASinglePageAppIsAPage(Page page) {
    page.open("register.html");
    page.run(
        """
        history.pushState({}, '', '?p=2');
        await analytics.page('Cart');
        history.back();
        await new Promise(done => addEventListener('popstate', done, {once: true}));
        await analytics.page('Shop');
        """);
    assertEquals(2, page.fullstoryCalls().size());
    assertEquals("?p=2", page.fullstoryCalls().get(0).at("/options/properties/search").asText());
    assertEquals("Shop", page.fullstoryCalls().get(1).at("/options/properties/pageName").asText());
    assertEquals(1, page.requests("/s/fs.js").size());
  }

  @Test
  void registeringAfterConsentLoadsFullstoryThen(Page page) {
    page.open("register.html", settings("{orgId: 'o-1ABC-na1', subscriptions: []}"));
    page.run("await analytics.track('Before')");
    assertEquals(List.of(), page.requests("fullstory.com"));
    page.run(
        """
        await analytics.register(...await fullstoryDestination({orgId: 'o-1ABC-na1'}));
        await analytics.track('Ordered');
        """);
    assertCalls(page, v2("trackEvent", ORDERED));
  }

  @Test
  void theTagsMayBeRemoved(Page page) {
    page.open("register.html");
    page.fullstoryCalls();
    page.run(
        """
        document.querySelectorAll('script').forEach(script => script.remove());
        await analytics.track('Ordered');
        """);
    assertCalls(page, v2("trackEvent", ORDERED));
  }

  @Test
  void aPageRestoredFromTheHistoryGoesOn(Page page) {
    page.open("register.html");
    page.fullstoryCalls();
    page.run("setTimeout(() => { location.href = '/pages/empty.html'; }, 0)");
    page.waitFor("location.pathname === '/pages/empty.html'");
    page.run("setTimeout(() => history.back(), 0)");
    page.waitFor("location.pathname === '/pages/register.html' && window.pageReady");
    page.run("await analytics.track('Ordered')");
    page.waitFor("fullstoryCalls.length");
    assertCalls(page, v2("trackEvent", ORDERED));
  }

  @Test
  void aFrameIsCapturedByItselfIfTheSettingsRequireIt(Page page) {
    page.open("empty.html");
    assertEquals("true o-1ABC-na1", page.call("page/captured-frame").asText());
    assertEquals("undefined", page.run("return typeof FS").asText());
  }

  @Test
  void pendingCallsAreDroppedIfThePageIsOffline(Page page) {
    // The tests' network rejects this host.
    page.open(
        "register.html",
        settings("{orgId: 'o-1ABC-na1', script: 'unreachable.example.com/fs.js'}"),
        calls("[['track', 'Ordered']]"));
    page.waitFor("pageLog.some(entry => entry.kind === 'warn')");
    assertEquals("0", page.run("return FS.q.length").toString());
    assertEquals("1", page.run("return neighbour.events.length").toString());
  }
}
