package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Events before FullStory is loaded. */
@BrowserTest
class EarlyEventsIT {
  private static final String ORDERED = "{name: 'Ordered', properties: {}}";
  private static final String SHIPPED = "{name: 'Shipped', properties: {}}";

  @Test
  void anEventBeforeLoadIsDelivered(Page page) {
    page.open("plugins.html");
    page.run("await deliver({type: 'track', event: 'Ordered'})");
    assertCalls(page, v2("trackEvent", ORDERED));
  }

  @Test
  void anEventBeforeLoadIsDeliveredOnceWhenLoadFollows(Page page) {
    page.open("plugins.html");
    page.run("var sent = deliver({type: 'track', event: 'Ordered'}); await load(); await sent");
    assertCalls(page, v2("trackEvent", ORDERED));
  }

  @Test
  void eventsBeforeTheScriptArrivesKeepTheirOrder(Page page) {
    page.vendors()
        .forThisTest(
            "edge.fullstory.com/s/fs.js", FakeFullstory.script().after(Duration.ofMillis(300)));
    page.open("plugins.html");
    page.run(
        """
        await load();
        await deliver({type: 'identify', userId: 'u1'});
        await deliver({type: 'track', event: 'Ordered'});
        await deliver({type: 'page', name: 'Home'});
        await deliver({type: 'track', event: 'Shipped'});
        """);
    assertCalls(
        page,
        v2("setIdentity", "{uid: 'u1', properties: {}}"),
        v2("trackEvent", ORDERED),
        v2("setProperties", "{type: 'page', properties: {pageName: 'Home'}}"),
        v2("trackEvent", SHIPPED));
  }

  @Test
  void eventsWhileAnalyticsRegistersThePluginsAreDelivered(Page page) {
    page.open("register.html", calls("[['track', 'Ordered'], ['track', 'Shipped']]"));
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length === 2");
    assertCalls(page, v2("trackEvent", ORDERED), v2("trackEvent", SHIPPED));
  }
}
