package fsdestination.site.device;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.device.ResetPage.assertAnonymized;
import static fsdestination.site.device.ResetPage.open;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** An event of another visitor shows a reset that the plugin did not hear of. */
@BrowserTest
class AnotherVisitorIT {
  private static final String IDENTIFIED =
      "await deliver({type: 'identify', userId: 'u1', anonymousId: 'a1', traits: {}});";

  private static void deliver(Page page, String events) {
    page.open("plugins.html");
    page.run("await load();");
    page.waitFor("window.fullstoryDeliver");
    page.run(IDENTIFIED + events);
    page.waitFor("fullstoryCalls.some(call => call.options.name === 'Looked')");
  }

  @Test
  void aNewAnonymousIdOfAUserIsNoReset(Page page) {
    open(page, "1.84", "");
    page.run(
        """
        await analytics.identify('u1');
        analytics.setAnonymousId('another');
        await analytics.track('Looked');
        """);
    assertSent(page, "user {\"uid\":\"u1\"}", "user", "event Looked");
    assertAnonymized(0, page);
  }

  @Test
  void withoutAnalyticsJsTheEventsAreEnough(Page page) {
    deliver(page, "await deliver({type: 'track', event: 'Looked', anonymousId: 'a2'});");
    assertAnonymized(1, page);
  }

  @Test
  void theSameAnonymousVisitorIsTheSameVisitor(Page page) {
    deliver(page, "await deliver({type: 'track', event: 'Looked', anonymousId: 'a1'});");
    assertAnonymized(0, page);
  }

  @Test
  void anEventWithoutAnAnonymousIdSaysNothing(Page page) {
    deliver(page, "await deliver({type: 'track', event: 'Looked'});");
    assertAnonymized(0, page);
  }

  @Test
  void anIdentityOfThePagesOwnStays(Page page) {
    page.open("plugins.html");
    page.run(
        """
        await load();
        await deliver({type: 'track', event: 'Opened', anonymousId: 'a1'});
        FS('setIdentity', {uid: 'theirs'});
        await deliver({type: 'track', event: 'Looked', anonymousId: 'a2'});
        """);
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length === 3");
    assertAnonymized(0, page);
  }
}
