package fsdestination.site.device;

import static fsdestination.site.FullstorySent.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The example of docs/consent.md: a visitor decides in OneTrust's banner, and Segment's consent
 * wrapper stamps the events and tracks each decision.
 */
@BrowserTest
class OneTrustIT {
  private static final String CHANGED = "event Segment Consent Preference Updated";

  private static void open(Page page) throws IOException {
    CdnSettings.withoutFullstory(page);
    page.open(
        "onetrust.html",
        Parameter.settings(
            "{orgId: 'o-1ABC-na1', consent: 'context.consent.categoryPreferences.C0002 = true'}"),
        Parameter.calls("[['page', 'Home'], ['track', 'Looked']]"));
  }

  private static void choose(Page page, String groups) {
    page.run("OneTrust.choose(args[0].split(' ')); await analytics;", groups);
  }

  /** The names of the events that FullStory's server is sent, when there are so many. */
  private static String eventsSent(Page page, int expected) {
    page.waitFor(
        "window.fullstorySent && fullstorySent.filter(e => e.kind === 8197).length === "
            + expected);
    return sent(page).stream()
        .filter(line -> line.startsWith("event") || line.startsWith("new"))
        .map(line -> line.replaceFirst(" \\{.*", ""))
        .collect(Collectors.joining("; "));
  }

  @Test
  void nothingIsLoadedWhileTheBannerIsOpenOrWithoutTheCategory(Page page) throws IOException {
    open(page);
    choose(page, "C0001 C0003");
    page.run("await analytics.track('Refused');");
    assertEquals("undefined", page.run("return typeof FS").asText());
    assertEquals(List.of(), page.requests("fullstory.com"));
  }

  @Test
  void theDecisionItselfStartsAndStopsTheCapture(Page page) throws IOException {
    open(page);
    choose(page, "C0001");
    page.run("await analytics.track('Refused');");
    choose(page, "C0001 C0002");
    assertEquals(CHANGED, eventsSent(page, 1));
    assertEquals("Home", page.run("return fullstoryCalls[0].options.properties.pageName").asText());

    choose(page, "C0001");
    page.waitFor("fullstoryCalls[fullstoryCalls.length - 1].op === 'shutdown'");
    page.run("await analytics.track('Refused');");
    choose(page, "C0001 C0002");
    assertEquals(CHANGED + "; new page; " + CHANGED, eventsSent(page, 2));
  }
}
