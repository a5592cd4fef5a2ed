package fsdestination.site.page;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** fs.js is blocked, slow, or something else; analytics.js and its other destinations go on. */
@BrowserTest
class UnreachableFullstoryIT {
  private static final String FS_JS = "edge.fullstory.com/s/fs.js";
  private static final Parameter TRACK = calls("[['track', 'Ordered', {total: 5}]]");

  private static Page register(Page page, CannedResponse response) {
    page.vendors().forThisTest(FS_JS, response);
    page.open("register.html", TRACK);
    return page.waitFor("neighbour.events.length === 1");
  }

  private static void assertOneWarning(Page page, String words) {
    page.waitFor("pageLog.some(entry => entry.kind === 'warn')");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains(words), () -> "" + page.console("warn"));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void analyticsIsReadyIfItIsNotFound(Page page) {
    register(page, CannedResponse.status(404));
    assertOneWarning(page, "https://edge.fullstory.com/s/fs.js did not load");
  }

  @Test
  void analyticsIsReadyIfItFails(Page page) {
    register(page, CannedResponse.status(500));
    assertOneWarning(page, "https://edge.fullstory.com/s/fs.js did not load");
  }

  @Test
  void anHtmlPageIsOneWarning(Page page) {
    register(page, CannedResponse.script("<!doctype html><title>Blocked</title>"));
    assertOneWarning(page, "fs.js loaded, but took no call within 5 s");
    // Some browsers also report a syntax error.
    page.run("window.pageLog = pageLog.filter(entry => entry.kind !== 'thrown')");
  }

  @Test
  void anEmptyScriptIsOneWarning(Page page) {
    register(page, CannedResponse.script(""));
    assertOneWarning(page, "fs.js loaded, but took no call within 5 s");
  }

  @Test
  void errorsOfItsObserversDoNotReachThePage(Page page) {
    register(page, CannedResponse.script("FS._api = () => { throw new Error('no watching'); };"));
    assertOneWarning(page, "FullStory failed: no watching");
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void analyticsIsReadyAndNothingIsLostIfItIsSlow(Page page) {
    register(page, FakeFullstory.script().after(Duration.ofSeconds(1)));
    assertEquals("true", page.run("return readyCameFirst").toString());
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void otherDestinationsGetTheirEventsOnTime(Page page) {
    register(page, FakeFullstory.script().after(Duration.ofSeconds(2)));
    assertEquals("true", page.run("return neighbour.cameFirst").toString());
  }

  /** Makes 3,000 calls before fs.js loads. */
  private static void overfill(Page page, CountDownLatch released) {
    page.vendors().forThisTest(FS_JS, FakeFullstory.script().once(released));
    page.open("plugins.html");
    page.run(
        """
        for (var i = 0; i < 3000; i++) await deliver({type: 'track', event: 'Event ' + i});
        """);
  }

  @Test
  void noMoreThanAThousandCallsWait(Page page) {
    var released = new CountDownLatch(1);
    try {
      overfill(page, released);
      assertEquals("1000", page.run("return FS.q.length").toString());
      assertOneWarning(page, "no more than 1000 calls wait");
    } finally {
      released.countDown();
    }
    assertEquals(999, page.fullstoryCalls().size());
    assertEquals("Event 998", page.fullstoryCalls().get(998).at("/options/name").asText());
  }

  @Test
  void promisesOfFurtherCallsAreRejected(Page page) {
    var released = new CountDownLatch(1);
    try {
      overfill(page, released);
      assertEquals(
          "fs.js is slow, and no more than 1000 calls wait for it",
          page.run(
                  """
                  var never = new Promise(done => setTimeout(done, 3000, 'never rejected'));
                  var answer = FS('trackEventAsync', {name: 'Ordered'}).catch(error => error.message);
                  return Promise.race([answer, never]);
                  """)
              .asText());
    } finally {
      released.countDown();
    }
  }
}
