package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.RecordedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which script of FullStory's is loaded for which settings. */
@BrowserTest
class FullstoryScriptIT {
  private static void assertScript(Page page, String settings, String url) {
    page.open("plugins.html", settings(settings));
    page.run("await load()");
    page.waitFor("window.fullstoryLoads");
    assertEquals(List.of(url), page.requests("org=").stream().map(FullstoryScriptIT::url).toList());
  }

  private static String url(RecordedRequest request) {
    return request.url().toString();
  }

  @Test
  void theOrgIsInTheAddress(Page page) {
    assertScript(
        page, "{orgId: 'o-1ABC-na1'}", "https://edge.fullstory.com/s/fs.js?org=o-1ABC-na1");
  }

  @Test
  void aEuropeanOrgHasAEuropeanScript(Page page) {
    assertScript(
        page, "{orgId: 'o-ABC-eu1'}", "https://edge.eu1.fullstory.com/s/fs.js?org=o-ABC-eu1");
  }

  @Test
  void aLegacyOrgWithHyphensHasNoRegion(Page page) {
    assertScript(
        page, "{orgId: 'shop-my-eu1'}", "https://edge.fullstory.com/s/fs.js?org=shop-my-eu1");
  }

  @Test
  void debugHasADebugScript(Page page) {
    assertScript(
        page,
        "{orgId: 'o-1ABC-na1', debug: true}",
        "https://edge.fullstory.com/s/fs-debug.js?org=o-1ABC-na1");
  }

  @Test
  void debugHasARegionToo(Page page) {
    assertScript(
        page,
        "{orgId: 'o-ABC-eu1', debug: true}",
        "https://edge.eu1.fullstory.com/s/fs-debug.js?org=o-ABC-eu1");
  }

  @Test
  void theScriptOfTheSettingsIsLoaded(Page page) {
    assertScript(
        page,
        "{orgId: 'o-ABC-eu1', script: 'relay.example.com/s/fs.js'}",
        "https://relay.example.com/s/fs.js?org=o-ABC-eu1");
  }

  @Test
  void httpsInFrontOfTheScriptIsDropped(Page page) {
    assertScript(
        page,
        "{orgId: 'o-1ABC-na1', script: ' https://relay.example.com/s/fs.js '}",
        "https://relay.example.com/s/fs.js?org=o-1ABC-na1");
  }

  @Test
  void theScriptWinsOverDebugWithOneWarning(Page page) {
    assertScript(
        page,
        "{orgId: 'o-1ABC-na1', script: 'relay.example.com/s/fs.js', debug: true}",
        "https://relay.example.com/s/fs.js?org=o-1ABC-na1");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains("debug"));
  }

  @Test
  void whitespaceCountsAsUndefined(Page page) {
    assertScript(
        page,
        "{orgId: 'o-1ABC-na1', script: '', host: ' ', appHost: ''}",
        "https://edge.fullstory.com/s/fs.js?org=o-1ABC-na1");
  }

  @Test
  void anOwnHostDoesNotMoveTheScript(Page page) {
    assertScript(
        page,
        "{orgId: 'o-1ABC-na1', host: 'relay.example.com'}",
        "https://edge.fullstory.com/s/fs.js?org=o-1ABC-na1");
  }

  @Test
  void aScriptOfAnotherSchemeIsNotLoaded(Page page) {
    page.open("plugins.html", settings("{orgId: 'o-1ABC-na1', script: 'javascript:alert(1)'}"));
    page.run("await load(); await deliver({type: 'track', event: 'Ordered'})");
    assertEquals(json("[]"), page.run("return [...document.querySelectorAll('script[src*=org]')]"));
    assertEquals(1, page.console("error").size(), () -> "" + page.console("error"));
    assertTrue(page.console("error").get(0).contains("script"));
  }

  @Test
  void theElementIsThatOfFullstorysSnippet(Page page) {
    page.open("plugins.html");
    page.run("await load()");
    assertEquals(
        json("{async: '', crossorigin: 'anonymous', 'data-fs-namespace': 'FS'}"),
        page.run(
            """
            var attributes = document.querySelector('script[src*="/s/fs"]').attributes;
            var found = Object.fromEntries(Array.from(attributes, a => [a.name, a.value]));
            delete found.src;
            return found;
            """));
  }
}
