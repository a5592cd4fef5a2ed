package fsdestination.site.fakefs;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.FakeFullstory;
import org.junit.jupiter.api.Test;

/** When FullStory captures, and how it handles calls while it does not. */
@BrowserTest
class FakeCaptureIT {
  private static Page load(Page page, String before) {
    page.open("fake-fs.html").run(before + "await load();");
    return page;
  }

  @Test
  void afterAShutdownCallsWaitInANewQueueUntilRestart(Page page) {
    load(page, "");
    assertEquals(
        json("[1, 'Shutdown called.', 2, null]"), page.call("fakefs/shutdown-and-restart"));
    page.run("FS('restart')");
    assertSent(page, "new page", "event E", "user {\"uid\":\"B\"}");
    assertEquals("undefined", page.run("return typeof FS.q").asText());
  }

  @Test
  void withCaptureOnStartupOffCallsAreSentAfterStart(Page page) {
    load(page, "window._fs_capture_on_startup = false; FS('trackEvent', {name: 'E'});");
    assertEquals(
        json("['Shutdown called.', 1]"),
        page.run(
            """
            FS('trackEvent', {name: 'F'});
            var rejected = await outcome(FS('trackEventAsync', {name: 'G'}));
            return [rejected, fullstorySent.length + 1];
            """));
    page.run("FS('start')");
    assertSent(page, "event E", "event F");
  }

  @Test
  void aShutdownInTheQueueHoldsCallsUntilRestart(Page page) {
    load(page, "FS('shutdown'); FS('trackEvent', {name: 'E'});");
    assertEquals("0", page.run("return fullstorySent.length").toString());
    page.run("FS('restart')");
    assertSent(page, "event E");
  }

  @Test
  void aRejectedPageHasReason5AndDropsItsCalls(Page page) {
    page.vendors().forThisTest("rs.fullstory.com/rec/page", FakeFullstory.rejection(3));
    assertDisabled(page);
  }

  @Test
  void aHostThatDoesNotRespondIsARejectionToo(Page page) {
    page.vendors().forThisTest("edge.fullstory.com/s/settings/*", CannedResponse.status(404));
    assertDisabled(page);
  }

  private static void assertDisabled(Page page) {
    load(
        page,
        """
        window._fs_ready = failed => { window.failed = failed; };
        FS('observe', {type: 'shutdown', callback: data => { window.reason = data.reason; }});
        window.early = FS('trackEventAsync', {name: 'E'});
        early.catch(() => {});
        """);
    page.waitFor("window.reason");
    var disabled = "Capture disabled. Turn on debug mode for more information.";
    assertEquals(
        json("[5, true, '%s', '%s', 0, 'undefined']".formatted(disabled, disabled)),
        page.run(
            """
            FS('trackEvent', {name: 'F'});
            return [reason, failed, await outcome(early), await outcome(FS('trackEventAsync', {name: 'G'})),
                fullstorySent.length, typeof FS.q];
            """));
  }

  @Test
  void withoutAnOrgTheQueueIsRejectedAndLaterCallsPileUp(Page page) {
    page.open("fake-fs.html");
    assertEquals(
        json("['Capture disabled. Turn on debug mode for more information.', 1, 5]"),
        page.call("fakefs/without-an-org"));
  }

  @Test
  void theOrgMayStandInGlobalsAndInitWins(Page page) {
    load(
        page,
        """
        window._fs_org = 'o-2XYZ-na1';
        window._fs_app_host = 'app.example.com';
        """);
    assertEquals(
        json("['https://app.example.com/ui/o-1ABC-na1/session/1%3A2', 'o-1ABC-na1']"),
        page.run("await started(); return [FS('getSession'), fullstoryEnv.orgId]"));
  }

  @Test
  void initIsRejectedAfterTheStart(Page page) {
    load(page, "");
    var outcome =
        page.run("await started(); return outcome(FS('initAsync', {env: {orgId: 'o-2XYZ-na1'}}))");
    assertEquals("Capture has started.", outcome.asText());
    assertEquals("o-1ABC-na1", page.run("return fullstoryEnv.orgId").asText());
  }

  @Test
  void anotherIdentityBeforeTheStartWaitsForIt(Page page) {
    page.open("fake-fs.html");
    var waiting = page.call("fakefs/identity-before-the-start");
    assertEquals("2", waiting.toString());
    assertSent(page, "event E", "new session", "user {\"uid\":\"B\"}", "event F");
  }

  @Test
  void theSessionIsUnknownWithoutItsFlag(Page page) {
    page.vendors()
        .forThisTest(
            "rs.fullstory.com/rec/page",
            CannedResponse.json("{\"Flags\": {\"GetCurrentSession\": false}}"));
    load(page, "");
    assertEquals(
        json("['https://app.fullstory.com/opt/upgrade', 'undefined']"),
        page.run("return [(await started()).sessionUrl, typeof FS('getSession')]"));
  }

  @Test
  void thePagesLastPropertiesAreSentAgainAfterHibernation(Page page) {
    load(page, "FS('setProperties', {type: 'page', properties: {a: 1}});");
    page.run(
        """
        FS('setProperties', {type: 'page', properties: {b: 2}});
        FS('setProperties', {type: 'document', properties: {c: 3}});
        FS('setProperties', {type: 'document', properties: {c: 4}});
        await started();
        fullstoryWake();
        """);
    assertSent(
        page,
        "page {\"a\":1}",
        "page {\"b\":2}",
        "document {\"c\":3}",
        "document {\"c\":3}",
        "new page",
        "document {\"c\":3}",
        "page {\"b\":2}");
  }
}
