package fsdestination.site.classic;

import static fsdestination.ReadableJson.json;
import static fsdestination.ReadableJson.sorted;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What FullStory gets from classic's settings, and which of its scripts is loaded. */
@BrowserTest
class ClassicSettingsIT {
  /** The globals that fs.js reads. */
  private static final String GLOBALS =
      """
      return Object.fromEntries(Object.keys(window).filter(name => /^_fs_/.test(name)).map(
          name => [name, window[name]]));
      """;

  private static void assertGlobalsAndInit(Page page, String settings, String globals, String env) {
    AnalyticsCore.open(page, settings(settings)).waitFor("window.fullstoryEnv && readied");
    assertEquals(sorted(json(globals)), sorted(page.run(GLOBALS)));
    assertEquals(sorted(json(env)), sorted(page.run("return fullstoryEnv")));
  }

  private static void assertScript(Page page, String settings, String url) {
    AnalyticsCore.open(page, settings(settings)).waitFor("window.fullstoryLoads");
    assertEquals(
        List.of(url), page.requests("org=").stream().map(r -> r.url().toString()).toList());
  }

  private static void assertOneError(Page page, String settings, String... words) {
    AnalyticsCore.open(page, settings(settings));
    page.run("analytics.identify('u1'); analytics.track('Ordered'); analytics.page()");
    page.waitFor("readied");
    assertEquals(1, page.console("error").size(), () -> "" + page.console("error"));
    for (var word : words) {
      assertTrue(page.console("error").get(0).contains(word), page.console("error").get(0));
    }
    assertEquals(List.of(), page.requests("fullstory.com"));
    assertEquals("undefined", page.run("return typeof window.FS").asText());
  }

  @Test
  void theOrgIsInGlobalsAndInit(Page page) {
    assertGlobalsAndInit(
        page,
        "{org: 'o-1ABC-na1'}",
        """
        {_fs_org: 'o-1ABC-na1', _fs_host: 'fullstory.com', _fs_script: 'edge.fullstory.com/s/fs.js',
         _fs_namespace: 'FS', _fs_debug: false, _fs_is_outer_script: false}
        """,
        "{orgId: 'o-1ABC-na1', host: 'fullstory.com', script: 'edge.fullstory.com/s/fs.js'}");
  }

  @Test
  void everySettingIsInGlobalsAndInit(Page page) {
    assertGlobalsAndInit(
        page,
        """
        {org: ' o-1ABC-na1 ', debug: true, isOuterScript: true, host: 'https://relay.example.com',
         script: 'relay.example.com/s/fs.js', versionSettings: {version: '3.1.0'}, type: 'browser'}
        """,
        """
        {_fs_org: 'o-1ABC-na1', _fs_host: 'relay.example.com',
         _fs_script: 'relay.example.com/s/fs.js', _fs_namespace: 'FS', _fs_debug: true,
         _fs_is_outer_script: true}
        """,
        """
        {orgId: 'o-1ABC-na1', host: 'relay.example.com', script: 'relay.example.com/s/fs.js',
         isOuterScript: true}
        """);
  }

  @Test
  void optionsOfLoadingAreSetAsInActions(Page page) {
    assertGlobalsAndInit(
        page,
        """
        {org: 'o-1ABC-na1', cookieDomain: 'shop.example.com', recordCrossDomainIFrames: true,
         assetMapId: 'v12', startCaptureManually: true}
        """,
        """
        {_fs_org: 'o-1ABC-na1', _fs_host: 'fullstory.com', _fs_script: 'edge.fullstory.com/s/fs.js',
         _fs_namespace: 'FS', _fs_debug: false, _fs_is_outer_script: false,
         _fs_cookie_domain: 'shop.example.com', _fs_asset_map_id: 'v12', _fs_run_in_iframe: true,
         _fs_capture_on_startup: false}
        """,
        """
        {orgId: 'o-1ABC-na1', host: 'fullstory.com', script: 'edge.fullstory.com/s/fs.js',
         cookieDomain: 'shop.example.com', assetMapId: 'v12', runInIframe: true,
         captureOnStartup: false}
        """);
  }

  @Test
  void theScriptIsFullstorys(Page page) {
    assertScript(page, "{org: 'o-1ABC-na1'}", "https://edge.fullstory.com/s/fs.js?org=o-1ABC-na1");
  }

  @Test
  void debugLoadsTheSameScript(Page page) {
    assertScript(
        page,
        "{org: 'o-1ABC-na1', debug: true}",
        "https://edge.fullstory.com/s/fs.js?org=o-1ABC-na1");
  }

  @Test
  void aEuropeanOrgHasAEuropeanScript(Page page) {
    assertScript(
        page, "{org: 'o-ABC-eu1'}", "https://edge.eu1.fullstory.com/s/fs.js?org=o-ABC-eu1");
    assertEquals("eu1.fullstory.com", page.run("return _fs_host").asText());
  }

  @Test
  void aRelayServesTheScript(Page page) {
    assertScript(
        page,
        "{org: 'o-ABC-eu1', script: 'https://relay.example.com/s/fs.js', host: 'relay.example.com'}",
        "https://relay.example.com/s/fs.js?org=o-ABC-eu1");
  }

  @Test
  void whitespaceCountsAsUndefined(Page page) {
    assertScript(
        page,
        "{org: 'o-1ABC-na1', script: '', host: ' '}",
        "https://edge.fullstory.com/s/fs.js?org=o-1ABC-na1");
  }

  @Test
  void anUndefinedOrgIsOneError(Page page) {
    assertOneError(page, "{}", "/org must be the id of your FS Org");
  }

  @Test
  void anOrgOfWhitespaceIsOneError(Page page) {
    assertOneError(page, "{org: ' '}", "/org must be the id of your FS Org");
  }

  @Test
  void anOrgThatIsNoStringIsOneError(Page page) {
    assertOneError(page, "{org: {}}", "/org must be the id of your FS Org, got {}");
  }

  @Test
  void aScriptOfAnotherSchemeIsOneError(Page page) {
    assertOneError(page, "{org: 'o-1ABC-na1', script: 'javascript:alert(1)'}", "script");
  }

  @Test
  void theScriptDefinesNothingElse(Page page) {
    page.open("empty.html");
    assertEquals(
        json("['fullstoryDeps', 'fullstoryIntegration', 'fullstoryLoader']"),
        page.call("classic/new-globals"));
  }
}
