package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page with Segment's snippet, and every URL as in production. */
@BrowserTest
class SegmentSnippetIT {
  private static Page open(Page page, String calls) {
    return page.open("segment-snippet.html", calls(calls));
  }

  @Test
  void segmentGetsTheEventToo(Page page) {
    open(page, "[['track', 'Ordered', {total: 5}]]");
    var body = json(page.waitForRequest("https://api.segment.io/v1/t").body());
    assertEquals("Ordered", body.path("event").asText());
  }

  @Test
  void anEventSwitchedOffByTheCreationNameIsNotSent(Page page) {
    open(
        page,
        """
        [['track', 'Kept away', {}, {integrations: {Fullstory: false}}], ['track', 'Ordered']]
        """);
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {}}"));
  }

  @Test
  void anActionSwitchedOffByItsPluginNameIsNotSent(Page page) {
    open(
        page,
        """
        [['track', 'Kept away', {}, {integrations: {'Fullstory (Actions) trackEventV2': false}}],
         ['track', 'Ordered', {}, {integrations: {'Fullstory (Actions) viewedPageV2': false}}]]
        """);
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {}}"));
  }

  @Test
  void noOtherHostIsRequested(Page page) {
    open(page, "[['page']]");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    var unexpected =
        page.unexpectedRequests().stream().filter(line -> !line.contains("google")).toList();
    assertEquals(List.of(), unexpected);
  }

  @Test
  void theConsoleIsSilent(Page page) {
    open(page, "[['identify', 'u1'], ['track', 'Ordered'], ['page']]");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length === 3");
    assertEquals(List.of(), page.console("error"));
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void settingsThatAreMadeInSegmentAreUsed(Page page) throws IOException {
    CdnSettings.withFullstory(
        page,
        """
        {orgId: 'o-ABC-eu1', subscriptions: [{name: 'Pages', enabled: true, subscribe: 'type = "page"',
         partnerAction: 'trackEventV2', mapping: {name: {'@template': 'Viewed {{name}}'}}}]}
        """);
    open(page, "[['track', 'Ordered'], ['page', 'Home']]");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertCalls(page, v2("trackEvent", "{name: 'Viewed Home', properties: {}}"));
    assertEquals(1, page.requests("https://edge.eu1.fullstory.com/s/fs.js?org=o-ABC-eu1").size());
  }

  @Test
  void withoutSubscriptionNothingIsLoaded(Page page) throws IOException {
    CdnSettings.withFullstory(page, "{orgId: 'o-1ABC-na1', subscriptions: []}");
    open(page, "[['track', 'Ordered']]");
    page.waitForRequest("https://api.segment.io/v1/t");
    assertEquals(List.of(), page.requests("fullstory.com"));
  }

  @Test
  void withoutOrgSegmentStillGetsTheEvent(Page page) throws IOException {
    CdnSettings.withFullstory(page, "{}");
    open(page, "[['track', 'Ordered']]");
    page.waitForRequest("https://api.segment.io/v1/t");
    assertEquals(1, page.console("error").size(), () -> "" + page.console("error"));
    assertEquals(List.of(), page.console("warn"));
  }
}
