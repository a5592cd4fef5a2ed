package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Invalid or hostile settings, which are JavaScript in these tests. */
@BrowserTest
class HostileSettingsIT {
  /** Makes the plugins, loads them and delivers one event to each. */
  private static Page load(Page page, String settings) {
    page.open("plugins.html");
    page.run(
        "window.plugins = await fullstoryDestination("
            + settings
            + "); await load(); await deliver({type: 'track', event: 'Ordered'})");
    assertEquals(List.of(), page.thrown());
    return page;
  }

  /** Hosts that received requests, except the page's own. */
  private static List<String> hosts(Page page) {
    return page.requests("").stream()
        .map(request -> request.url().getHost())
        .filter(host -> !host.endsWith(".test"))
        .distinct()
        .toList();
  }

  /** No request is made, and there is one error. */
  private static void assertRejected(Page page, String settings) {
    load(page, settings);
    assertEquals(List.of(), hosts(page), settings);
    assertEquals(1, page.console("error").size(), () -> settings + page.console("error"));
  }

  @Test
  void aSettingOfAnotherTypeCountsAsUndefined(Page page) {
    for (var invalid :
        List.of("5", "true", "{}", "[]", "null", "undefined", "Symbol('x')", "() => 1")) {
      load(
          page,
          "{orgId: 'o-1ABC-na1', debug: W, recordOnlyThisIFrame: 1, host: W, script: W, appHost: W}"
              .replace("debug: W", "debug: 'yes'")
              .replace("W", invalid));
      page.fullstoryCalls();
      page.waitForRequest("rs.fullstory.com");
      assertEquals(List.of("edge.fullstory.com", "rs.fullstory.com"), hosts(page), invalid);
      assertEquals(List.of(), page.console("error"), invalid);
    }
  }

  @Test
  void addressesOtherThanHttpsAreRejected(Page page) {
    for (var address :
        List.of(
            "javascript:alert(1)//",
            "data:text/javascript,alert(1)",
            "//evil.example.com/fs.js",
            "http://evil.example.com/fs.js",
            "https://https://evil.example.com",
            "edge.fullstory.com@evil.example.com/fs.js",
            "evil.example.com\\\\fs.js",
            "evil.example.com/a b",
            "/fs.js",
            "../fs.js",
            "?fs.js",
            "evil.example.com:port/fs.js",
            "<b>x</b>",
            "relay.example.com/\\nfs.js")) {
      assertRejected(page, "{orgId: 'o-1ABC-na1', script: '" + address + "'}");
    }
  }

  @Test
  void anInvalidHostIsRejectedToo(Page page) {
    assertRejected(page, "{orgId: 'o-1ABC-na1', host: 'javascript:alert(1)'}");
    assertRejected(page, "{orgId: 'o-1ABC-na1', appHost: '//evil.example.com'}");
  }

  @Test
  void theOrgCannotChangeTheRestOfTheAddress(Page page) {
    load(page, "{orgId: 'o-1&x=/../<script>#'}");
    page.fullstoryCalls();
    assertEquals(
        "org=o-1%26x%3D%2F..%2F%3Cscript%3E%23",
        page.requests("edge.fullstory.com/s/fs.js").get(0).url().getRawQuery());
  }

  @Test
  void twoHundredSubscriptionsAct(Page page) {
    load(
        page,
        """
        {orgId: 'o-1ABC-na1', subscriptions: Array.from({length: 200}, (x, i) => ({
          name: 'Number ' + i, enabled: true, partnerAction: 'trackEventV2', subscribe: 'all',
          mapping: {name: 'Event ' + i}}))}
        """);
    assertEquals(200, page.fullstoryCalls().size());
    assertEquals("Event 199", page.fullstoryCalls().get(199).at("/options/name").asText());
  }

  private static JsonNode event(String name) {
    return v2("trackEvent", "{name: '" + name + "', properties: {}}");
  }

  @Test
  void subscriptionsOfTheSameNameBothAct(Page page) {
    load(
        page,
        """
        {orgId: 'o-1ABC-na1', subscriptions: ['A', 'B'].map(name => ({name: 'Same', enabled: true,
          partnerAction: 'trackEventV2', subscribe: 'all', mapping: {name}}))}
        """);
    assertCalls(page, event("A"), event("B"));
  }

  @Test
  void entriesThatAreNoSubscriptionAreNone(Page page) {
    load(
        page,
        """
        {orgId: 'o-1ABC-na1', subscriptions: [null, 5, 'x', undefined, [], {}, true, {enabled: true,
          partnerAction: 'trackEventV2', subscribe: 'all', mapping: {name: 'A'}}]}
        """);
    assertCalls(page, event("A"));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void laterChangesHaveNoEffect(Page page) {
    page.open("plugins.html");
    page.call("device/settings-changed-later");
    assertCalls(page, v2("trackEvent", "{name: 'A', properties: {list: [1]}}"));
  }

  @Test
  void aGetterThatThrowsIsOneError(Page page) {
    load(page, "{orgId: 'o-1ABC-na1', get subscriptions() { throw new Error('no'); }}");
    assertEquals(
        List.of("Fullstory (Actions): the settings could not be read: no"), page.console("error"));
  }

  @Test
  void nestedDirectivesAreReadQuickly(Page page) {
    load(
        page,
        """
        {orgId: 'o-1ABC-na1', subscriptions: [{enabled: true, subscribe: 'all',
          partnerAction: 'trackEventV2', mapping: {name: Array.from({length: 60}).reduce(
            then => ({'@if': {exists: 1, then}}), 'A')}}]}
        """);
    assertEquals("A", page.fullstoryCalls().get(0).at("/options/name").asText());
  }
}
