package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same calls, made at once, arrive in the same form for each way to load the script. */
@BrowserTest
class WaysOfLoadingIT {
  private static final Parameter CALLS =
      calls(
          """
          [['setAnonymousId', 'a1'],
           ['identify', 'u1', {name: 'Ann', email: 'ann@example.com', plan: 'pro'}],
           ['track', 'Ordered', {total: 5}],
           ['page', 'Shop', 'Home', {campaign: 'spring'}]]
          """);
  private static final Parameter ORG = settings("{orgId: 'o-1ABC-na1'}");

  /** What analytics.js adds to the properties of a page. */
  private static final String ADDED =
      """
      return {path: location.pathname, referrer: document.referrer, search: location.search,
          title: document.title, url: location.href};
      """;

  private static void assertTheCallsArrived(Page page) {
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length >= 3");
    var viewed =
        v2(
            "setProperties",
            """
            {type: 'page', properties: {pageName: 'Shop', campaign: 'spring', category: 'Shop',
             name: 'Home'}}
            """);
    ((ObjectNode) viewed.at("/options/properties")).setAll((ObjectNode) page.run(ADDED));
    assertCalls(
        page,
        v2(
            "setIdentity",
            """
            {uid: 'u1', properties: {name: 'Ann', email: 'ann@example.com', plan: 'pro',
             segmentAnonymousId: 'a1', displayName: 'Ann'}}
            """),
        v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"),
        viewed);
  }

  @Test
  void bySegmentsSnippetAndTheSettingsOfItsCdn(Page page) {
    page.open("segment-snippet.html", CALLS);
    assertTheCallsArrived(page);
  }

  @Test
  void byRegisteringWhatTheFactoryMakes(Page page) {
    page.open("register.html", ORG, CALLS);
    assertTheCallsArrived(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.55", "1.70"})
  void byRegisteringInOlderVersionsOfAnalytics(String version, Page page) {
    page.open("register.html", ORG, CALLS, new Parameter("analytics", version));
    assertTheCallsArrived(page);
    assertEquals(1, page.requests("/analytics-next-" + version + "/").size());
  }

  @Test
  void byImportingTheModule(Page page) {
    page.open("module.html", ORG, CALLS);
    assertTheCallsArrived(page);
  }

  @Test
  void byModuleThePresetsHaveAName(Page page) {
    page.open("module.html", ORG);
    assertEquals("true", page.run("return namedPresets === factory.presets").toString());
  }

  @Test
  void byModuleNoGlobalIsLeft(Page page) {
    page.open("module.html", settings("{orgId: 'o-1ABC-na1', subscriptions: []}"));
    assertEquals("false", page.run("return 'fullstoryDestination' in window").toString());
  }
}
