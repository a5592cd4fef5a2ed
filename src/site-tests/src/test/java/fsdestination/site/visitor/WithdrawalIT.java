package fsdestination.site.visitor;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.FullstorySent.sent;
import static fsdestination.site.visitor.ConsentPage.load;
import static fsdestination.site.visitor.ConsentPage.loadSlowly;
import static fsdestination.site.visitor.ConsentPage.waitForCapture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor withdraws consent while fs.js is on its way, or cannot be loaded. */
@BrowserTest
class WithdrawalIT {
  private static final String AGREE = "answer('C0002', true); track('Looked'); identify('u1');";
  private static final String WITHDRAW = "answer('C0002', false); track('Refused');";
  private static final String AGREE_AGAIN = "answer('C0002', true); track('Shipped');";
  private static final String QUEUED = "return FS.q.map(call => call[0]);";

  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void whileFsJsLoadsWhatWaitsForItIsDropped(String by, Page page) {
    loadSlowly(page);
    load(page, by).run(AGREE + WITHDRAW);
    assertEquals(json("['init', 'shutdown']"), page.run(QUEUED));
    page.waitFor("window.fullstoryCalls").run("track('Refused');");
    assertEquals(List.of(), sent(page));
    page.run(AGREE_AGAIN);
    assertSent(page, "event Shipped");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void whileFsJsLoadsTheVisitorMayAgreeAgain(String by, Page page) {
    loadSlowly(page);
    load(page, by).run(AGREE + WITHDRAW + AGREE_AGAIN + "identify('u2', {plan: 'pro'});");
    assertEquals("setIdentity", page.run("return FS.q[1][0];").asText());
    assertSent(page, "user {\"uid\":\"u2\"}", "event Shipped", "user {\"plan\":\"pro\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void whileFullstorysHostsHaveNotRespondedNothingIsSent(String by, Page page) {
    page.vendors()
        .forThisTest(
            "rs.fullstory.com/rec/page", FakeFullstory.page("").after(Duration.ofMillis(500)));
    load(page, by).run("answer('C0002', true); viewPage('Home');");
    page.waitFor("window.fullstoryCalls").run(WITHDRAW);
    page.waitForRequest("/rec/page");
    page.run("await new Promise(later => setTimeout(later, 800)); track('Refused');");
    assertEquals(List.of(), sent(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void whereFsJsIsMissingItIsAskedForOnce(String by, Page page) {
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", CannedResponse.json(404, "{}"));
    load(page, by).run(AGREE);
    page.waitFor("pageLog.some(entry => entry.kind === 'warn')");
    page.run(WITHDRAW + AGREE_AGAIN);
    assertEquals(json("[]"), page.run(QUEUED));
    assertEquals(1, page.requests("/s/fs.js").size());
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
  }

  @Test
  void thePromiseOfADroppedCallIsRejected(Page page) {
    loadSlowly(page);
    load(page, "device");
    page.run(AGREE + "window.lost = FS('trackEventAsync', {name: 'A'}).catch(e => e.message);");
    page.run(WITHDRAW);
    assertEquals("Consent was withdrawn", page.run("return lost;").asText());
  }

  @Test
  void anEventInMiddlewareIsNotSent(Page page) {
    load(page, "device").run("answer('C0002', true); track('Looked');");
    waitForCapture(page);
    page.run(
        """
        var proceed;
        plugins[1].addMiddleware(async ({payload, next}) => {
          await new Promise(later => { proceed = later; });
          next(payload);
        });
        track('In flight');
        while (!proceed) await new Promise(later => setTimeout(later, 10));
        answer('C0002', false);
        track('Refused');
        proceed();
        await new Promise(later => setTimeout(later, 50));
        """);
    assertEquals(List.of("event Looked"), sent(page));
  }
}
