package fsdestination.site.classic;

import static fsdestination.site.FullstorySent.sent;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classic asks the visitor's consent of each event, whose stamp comes from source middleware. */
@BrowserTest
class ClassicConsentIT {
  private static final Parameter SETTINGS =
      settings(
          "{org: 'o-1ABC-na1', trackPagesWithEvents: false,"
              + " consent: 'context.consent.categoryPreferences.C0002 = true'}");

  private static void assertNotLoaded(Page page) {
    assertEquals("undefined", page.run("return typeof FS").asText());
    assertEquals(List.of(), page.requests("fullstory.com"));
    assertEquals("true", page.run("return readied").toString());
  }

  /** A visitor who refuses, agrees, withdraws and agrees again. */
  private static void assertConsentDecides(Page page) {
    page.run("window.agreed = false; await analytics.identify('u1'); analytics.track('Refused');");
    page.waitFor("readied");
    assertNotLoaded(page);
    page.run("window.agreed = true; analytics.track('Ordered');");
    assertEquals(List.of("user {\"uid\":\"u1\"}", "event Ordered"), sentUntil(page, "Ordered"));
    page.run("window.agreed = false; analytics.track('Refused');");
    page.waitFor("fullstoryCalls[fullstoryCalls.length - 1].op === 'shutdown'");
    page.run("window.agreed = true; analytics.track('Shipped');");
    assertEquals(List.of("new page", "event Shipped"), sentUntil(page, "Shipped").subList(2, 4));
  }

  private static List<String> sentUntil(Page page, String event) {
    page.waitFor("window.fullstorySent && fullstorySent.some(e => e.args[0] === '" + event + "')");
    return sent(page).stream().filter(line -> !line.equals("user")).toList();
  }

  @Test
  void inTheLegacyAnalytics(Page page) {
    page.open("classic-core.html", SETTINGS, new Parameter("stamp", "yes"));
    assertConsentDecides(page);
  }

  /** Version 3.8 has no source middleware. */
  @Test
  void inTheLegacyAnalyticsByACallsOwnContext(Page page) {
    page.open("classic-core.html", SETTINGS, new Parameter("core", "3"));
    page.run("analytics.track('Refused');");
    page.waitFor("readied");
    assertNotLoaded(page);
    page.run(
        "var consent = {categoryPreferences: {C0002: true}};"
            + "analytics.track('Ordered', {}, {context: {consent}});");
    assertEquals(List.of("event Ordered"), sentUntil(page, "Ordered"));
  }

  @Test
  void inAnalyticsNext(Page page) {
    page.open("classic-cdn.html", SETTINGS);
    page.run(
        """
        window.agreed = false;
        await analytics.addSourceMiddleware(({payload, next}) => {
          payload.obj.context.consent = {categoryPreferences: {C0002: window.agreed}};
          next(payload);
        });
        """);
    assertConsentDecides(page);
  }
}
