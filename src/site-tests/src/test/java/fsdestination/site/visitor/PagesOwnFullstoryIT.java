package fsdestination.site.visitor;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.FullstorySent.sent;
import static fsdestination.site.Parameter.settings;
import static fsdestination.site.visitor.ConsentPage.loadSlowly;
import static fsdestination.site.visitor.ConsentPage.waitForCapture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page has FullStory by its own snippet, which does not wait for the visitor to agree. */
@BrowserTest
class PagesOwnFullstoryIT {
  private static void open(Page page, String existing) {
    page.open(
        "existing-fullstory.html",
        new Parameter("existing", existing),
        settings("{orgId: 'o-1ABC-na1', consent: '" + ConsentPage.TRIGGER + "'}"));
    page.call("visitor/stamp-events");
  }

  private static void refuse(Page page) {
    page.run("answer(false); await analytics.track('Refused'); await analytics.track('Too');");
  }

  private static void agree(Page page, String event) {
    page.run("answer(true); await analytics.track(args[0]);", event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"snippet-1.3", "snippet-2.0", "snippet-2.1", "package", "copy"})
  void itIsShutDownOnceAndRestarted(String existing, Page page) {
    open(page, existing);
    waitForCapture(page);
    refuse(page);
    page.run("await analytics.identify('u1')");
    assertEquals(
        json("['shutdown']"), page.run("return fullstoryCalls.map(call => call.op);"));
    assertEquals("undefined", page.run("return typeof FS.q").asText());
    agree(page, "Ordered");
    assertEquals(1, page.requests("/s/fs.js").size());
    assertEquals("event Ordered", sent(page).get(sent(page).size() - 1));
    assertEquals(
        List.of("new page", "user {\"uid\":\"u1\"}"), sent(page).subList(0, 2), page::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"snippet-1.3", "snippet-2.1"})
  void itIsShutDownWhileItLoads(String existing, Page page) {
    loadSlowly(page);
    open(page, existing);
    refuse(page);
    page.waitFor("window.fullstoryCalls");
    assertEquals(List.of(), sent(page));
    agree(page, "Ordered");
    assertSent(page, "event Ordered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"snippet-1.3", "snippet-2.1"})
  void aVisitorWhoAgreesFirstIsNotRestarted(String existing, Page page) {
    open(page, existing);
    waitForCapture(page);
    agree(page, "Ordered");
    assertSent(page, "event Ordered");
    refuse(page);
    agree(page, "Shipped");
    assertSent(page, "event Ordered", "new page", "event Shipped");
  }
}
