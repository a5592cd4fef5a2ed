package fsdestination.site.check;

import static fsdestination.ReadableJson.json;
import static fsdestination.ReadableJson.sorted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.FakeFullstory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** FullStory, whoever defined it, does the same where it is watched: see {@code check.html}. */
@BrowserTest
class WatchedFullstoryIT {
  /** Once it is released, fs.js is loaded. */
  private CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void release() {
    released.countDown();
  }

  private static Page open(Page page, String by, String check) {
    return page.open("check.html", new Parameter("by", by), new Parameter("check", check));
  }

  /** The calls that are made meanwhile wait in the stub. */
  private Page openWithoutScript(Page page, String by, String check) {
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", FakeFullstory.script().once(released));
    return open(page, by, check);
  }

  /** What the calls return, and what FullStory gets; fs.js is there before or after them. */
  private String made(Page page, String by, String check, boolean isLoaded) {
    page.run("localStorage.clear()");
    released.countDown();
    released = new CountDownLatch(isLoaded ? 0 : 1);
    openWithoutScript(page, by, check);
    if (isLoaded) page.waitFor("window.fullstoryCalls");
    var results = page.call("check/make-calls");
    released.countDown();
    // The log and the consent come last.
    page.waitFor(
        "window.fullstorySent && [48, 8196].every(kind => fullstorySent.some(sent => sent.kind === kind))");
    return sorted(results) + sorted(page.run("return [fullstoryCalls, fullstorySent]"));
  }

  private static int calls(Page page) {
    return page.run("return fullstoryCheck.report().calls").asInt();
  }

  private static JsonNode codes(Page page) {
    return page.run("return fullstoryCheck.report().codes");
  }

  private void assertSameCalls(Page page, String by) {
    assertSameCalls(page, by, false, List.of("before", "after"));
    assertSameCalls(page, by, true, List.of("before", "late"));
  }

  private void assertSameCalls(Page page, String by, boolean isLoaded, List<String> checks) {
    open(page, "none", "never");
    var expected = made(page, by, "never", isLoaded);
    for (var check : checks) {
      assertEquals(expected, made(page, by, check, isLoaded), check);
      assertTrue(calls(page) >= 16, () -> check + " saw " + calls(page) + " calls");
    }
  }

  @Test
  void ofTheCurrentSnippetItIsTheSame(Page page) {
    assertSameCalls(page, "snippet-2.1");
  }

  @Test
  void ofTheSnippetOfVersion2ItIsTheSame(Page page) {
    assertSameCalls(page, "snippet-2.0");
  }

  @Test
  void ofTheSnippetOfVersion1ItIsTheSame(Page page) {
    assertSameCalls(page, "snippet-1.3");
  }

  @Test
  void ofFullstorysPackageItIsTheSame(Page page) {
    assertSameCalls(page, "package");
  }

  @Test
  void ofThisDestinationItIsTheSame(Page page) {
    assertSameCalls(page, "actions");
  }

  @Test
  void ofClassicItIsTheSame(Page page) {
    assertSameCalls(page, "classic");
  }

  @Test
  void itsPropertiesStayAsTheyAre(Page page) {
    openWithoutScript(page, "snippet-2.1", "never");
    assertEquals(json("[]"), page.call("check/changed-properties"));
  }

  @Test
  void soTheyDoOnceTheScriptIsThere(Page page) {
    open(page, "snippet-2.1", "never").waitFor("window.fullstoryCalls");
    assertEquals(json("[]"), page.call("check/changed-properties"));
  }

  @Test
  void theNamespaceIsFollowed(Page page) {
    page.open("check.html", new Parameter("namespace", "Story"));
    page.call("check/make-calls", "Story");
    assertTrue(calls(page) >= 16, () -> "" + calls(page));
  }

  @Test
  void anAsyncCallSettlesAsBefore(Page page) {
    open(page, "snippet-2.1", "before");
    assertEquals(
        json("'undefined'"),
        page.run("return typeof await FS('trackEventAsync', {name: 'Ordered'})"));
  }

  @Test
  void aLaterFullstoryIsWatched(Page page) {
    open(page, "snippet-2.1", "after");
    assertEquals(json("[['trackEvent', true]]"), page.call("check/later-fullstory"));
    assertEquals(1, codes(page).path("event-name-type").asInt());
  }

  @Test
  void aVariableOfAScriptIsWatched(Page page) {
    open(page, "none", "before");
    page.call("check/variable");
    page.waitFor("fullstoryCheck.report().codes['event-name-type'] === 2");
  }

  @Test
  void aFrozenFullstoryIsWatched(Page page) {
    open(page, "none", "before");
    assertEquals(json("['event', 5]"), page.call("check/frozen-fullstory"));
    assertEquals(1, codes(page).path("event-name-type").asInt());
  }

  @Test
  void anotherValueOfTheNameStays(Page page) {
    open(page, "none", "before");
    assertEquals(json("[]"), page.call("check/no-fullstory"));
  }

  @Test
  void fullstorysSnippetStillFindsTheNameFree(Page page) {
    open(page, "none", "before");
    assertEquals(json("false"), page.run("return 'FS' in window"));
  }

  @Test
  void callsInTheQueueAreChecked(Page page) {
    openWithoutScript(page, "snippet-2.1", "never");
    page.run(
        """
        FS('trackEvent', {name: 5});
        FS.event('A', {total: 5});
        await loadScript('/dist/fullstory-check.js');
        """);
    assertEquals(1, codes(page).path("event-name-type").asInt());
    assertEquals(1, codes(page).path("no-suffix").asInt());
  }

  @Test
  void whatFullstoryCallsOfItselfIsNoCall(Page page) {
    open(page, "snippet-2.1", "before");
    page.waitFor("window.fullstoryCalls");
    int before = calls(page);
    page.run("FS.identify('u1', {displayName: 'Ann'}); FS.anonymize();");
    assertEquals(before + 2, calls(page));
  }

  @Test
  void anErrorOfFullstoryIsThrownAsBefore(Page page) {
    open(page, "none", "before");
    assertEquals(
        json("['no', true]"),
        page.run(
            """
            const thrown = new Error('no');
            const original = window.FS = function () { throw thrown; };
            FS.q = [];
            FS.event = function () { return this === original; };
            await new Promise((later) => setTimeout(later, 100));
            if (window.FS === original) return 'not watched';
            try { FS('trackEvent', {name: 'A'}); } catch (error) {
              return [error === thrown && error.message, FS.event('A')];
            }
            """));
  }
}
