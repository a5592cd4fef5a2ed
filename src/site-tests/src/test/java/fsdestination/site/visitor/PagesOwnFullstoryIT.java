package fsdestination.site.visitor;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.FullstorySent.sent;
import static fsdestination.site.Parameter.settings;
import static fsdestination.site.visitor.ConsentPage.waitForCapture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;
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
    assertEquals(json("['shutdown']"), page.run("return fullstoryCalls.map(call => call.op);"));
    assertEquals("undefined", page.run("return typeof FS.q").asText());
    agree(page, "Ordered");
    page.waitFor("fullstorySent.some(event => event.args[0] === 'Ordered')");
    assertEquals(1, page.requests("/s/fs.js").size());
    assertEquals("new page", sent(page).get(0));
    assertTrue(sent(page).get(1).contains("\"uid\":\"u1\""), () -> "" + sent(page));
    assertFalse(sent(page).toString().contains("Refused"), () -> "" + sent(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"snippet-1.3", "snippet-2.1"})
  void itIsShutDownWhileItLoads(String existing, Page page) {
    page.vendors()
        .forThisTest(
            "edge.fullstory.com/s/fs.js", FakeFullstory.script().after(Duration.ofSeconds(2)));
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
