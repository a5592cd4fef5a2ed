package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What FullStory's script reads on the page: one {@code init} entry and the globals. */
@BrowserTest
class FullstorySettingsIT {
  private static JsonNode afterLoad(Page page, String settings, String returned) {
    page.open("plugins.html", settings(settings));
    return page.run("await load(); return " + returned);
  }

  private static final String INITS = "FS.q.filter(entry => entry[0] === 'init').map(e => e[1])";
  private static final String GLOBALS =
      """
      Object.fromEntries(Object.keys(window).filter(name => /^_fs_/.test(name)).map(
          name => [name, window[name]]))
      """;

  @Test
  void theOrgIsInOneInit(Page page) {
    assertEquals(
        json(
            """
            [{env: {orgId: 'o-1ABC-na1', host: 'fullstory.com',
              script: 'edge.fullstory.com/s/fs.js'}}]
            """),
        afterLoad(page, "{orgId: 'o-1ABC-na1'}", INITS));
  }

  @Test
  void theOrgIsInGlobalsToo(Page page) {
    assertEquals(
        json(
            """
            {_fs_org: 'o-1ABC-na1', _fs_host: 'fullstory.com',
             _fs_script: 'edge.fullstory.com/s/fs.js', _fs_namespace: 'FS'}
            """),
        afterLoad(page, "{orgId: 'o-1ABC-na1'}", GLOBALS));
  }

  @Test
  void aGlobalOfThePagesOwnStays(Page page) {
    page.open("plugins.html", settings("{orgId: 'o-1ABC-na1'}"));
    page.run("window._fs_run_in_iframe = true; await load();");
    page.waitFor("typeof FS._api === 'function'");
    assertEquals("true", page.run("return _fs_run_in_iframe").toString());
  }

  @Test
  void everySettingIsInOneInit(Page page) {
    assertEquals(
        json(
            """
            [{env: {orgId: 'o-1ABC-na1', host: 'relay.example.com', appHost: 'app.example.com',
              script: 'relay.example.com/s/fs.js', isOuterScript: true}}]
            """),
        afterLoad(
            page,
            """
            {orgId: 'o-1ABC-na1', host: 'relay.example.com', appHost: 'https://app.example.com',
             script: 'relay.example.com/s/fs.js', recordOnlyThisIFrame: true}
            """,
            INITS));
  }

  @Test
  void everySettingIsInGlobals(Page page) {
    assertEquals(
        json(
            """
            {_fs_org: 'o-1ABC-na1', _fs_host: 'relay.example.com',
             _fs_script: 'relay.example.com/s/fs.js', _fs_namespace: 'FS',
             _fs_app_host: 'app.example.com', _fs_is_outer_script: true}
            """),
        afterLoad(
            page,
            """
            {orgId: 'o-1ABC-na1', host: 'relay.example.com', appHost: 'https://app.example.com',
             script: 'relay.example.com/s/fs.js', recordOnlyThisIFrame: true}
            """,
            GLOBALS));
  }

  @Test
  void theRegionOfTheOrgIsThatOfTheHost(Page page) {
    assertEquals(
        json(
            """
            [{env: {orgId: 'o-ABC-eu1', host: 'eu1.fullstory.com',
              script: 'edge.eu1.fullstory.com/s/fs.js'}}]
            """),
        afterLoad(page, "{orgId: 'o-ABC-eu1'}", INITS));
  }

  @Test
  void theRegionIsAddedToFullstorysOwnHostsOnly(Page page) {
    assertEquals(
        json(
            """
            [{env: {orgId: 'o-ABC-eu1', host: 'relay.example.com',
              appHost: 'app.eu1.fullstory.com', script: 'edge.eu1.fullstory.com/s/fs.js'}}]
            """),
        afterLoad(
            page,
            "{orgId: 'o-ABC-eu1', host: 'relay.example.com', appHost: 'app.fullstory.com'}",
            INITS));
  }

  @Test
  void settingsThatFullstoryDoesNotKnowAreDropped(Page page) {
    assertEquals(
        json("['host', 'orgId', 'script']"),
        afterLoad(
            page,
            """
            {orgId: 'o-1ABC-na1', versionSettings: {componentTypes: []}, namespace: 'FX',
             devMode: true}
            """,
            "Object.keys(" + INITS + "[0].env).sort()"));
  }

  private static final String OPTIONS =
      """
      {orgId: 'o-1ABC-na1', cookieDomain: ' shop.example.com ', recordCrossDomainIFrames: true,
       assetMapId: 'v12', startCaptureManually: true}
      """;

  @Test
  void optionsOfLoadingHaveTheNamesOfFullstorysPackage(Page page) {
    assertEquals(
        json(
            """
            [{env: {orgId: 'o-1ABC-na1', host: 'fullstory.com',
              script: 'edge.fullstory.com/s/fs.js', cookieDomain: 'shop.example.com',
              assetMapId: 'v12', runInIframe: true, captureOnStartup: false}}]
            """),
        afterLoad(page, OPTIONS, INITS));
  }

  @Test
  void optionsOfLoadingAreInGlobalsToo(Page page) {
    assertEquals(
        json(
            """
            {_fs_org: 'o-1ABC-na1', _fs_host: 'fullstory.com',
             _fs_script: 'edge.fullstory.com/s/fs.js', _fs_namespace: 'FS',
             _fs_cookie_domain: 'shop.example.com', _fs_asset_map_id: 'v12',
             _fs_run_in_iframe: true, _fs_capture_on_startup: false}
            """),
        afterLoad(page, OPTIONS, GLOBALS));
  }

  @Test
  void optionsThatAreOffOrEmptyAreLeftOut(Page page) {
    assertEquals(
        json("['host', 'orgId', 'script']"),
        afterLoad(
            page,
            """
            {orgId: 'o-1ABC-na1', cookieDomain: '', recordCrossDomainIFrames: false,
             assetMapId: null, startCaptureManually: false}
            """,
            "Object.keys(" + INITS + "[0].env).sort()"));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void optionsOfAnotherTypeAreOneErrorAndTheRestLoads(Page page) {
    assertEquals(
        json("['assetMapId', 'host', 'orgId', 'script']"),
        afterLoad(
            page,
            """
            {orgId: 'o-1ABC-na1', cookieDomain: 5, recordCrossDomainIFrames: 'yes',
             assetMapId: 'v12', startCaptureManually: {}}
            """,
            "Object.keys(" + INITS + "[0].env).sort()"));
    assertEquals(
        List.of(
            "Fullstory (Actions): /cookieDomain must be a string, got number;"
                + " /recordCrossDomainIFrames must be a boolean, got string;"
                + " /startCaptureManually must be a boolean, got object"),
        page.console("error"));
  }

  @Test
  void captureThatStartsManuallyIsSentFromTheStart(Page page) {
    page.open("register.html", settings("{orgId: 'o-1ABC-na1', startCaptureManually: true}"));
    page.run("await analytics.track('Ordered')");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertEquals("0", page.run("return fullstorySent.length").toString());
    page.run("FS('start')");
    assertSent(page, "event Ordered");
  }
}
