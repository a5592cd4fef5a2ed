package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Pom;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The plugins that the factory returns. */
@BrowserTest
class PluginsIT {
  private static final String NAMES = "return plugins.map(plugin => plugin.name)";

  @Test
  void theFactoryHasTheNameThatSegmentKnows(Page page) {
    page.open("plugins.html");
    assertEquals(
        "Fullstory (Actions)", page.run("return fullstoryDestination.pluginName").asText());
  }

  @Test
  void onePluginHasAllActions(Page page) {
    page.open(
        "plugins.html",
        settings(
            subscription("viewedPageV2"), subscription("trackEvent"), subscription("trackEvent")));
    assertEquals(json("['Fullstory (Actions)']"), page.run(NAMES));
  }

  @Test
  void withoutAnEnabledSubscriptionThereIsNone(Page page) {
    page.open("plugins.html", settings(subscription("trackEvent").put("enabled", false)));
    assertEquals(json("[]"), page.run(NAMES));
  }

  @Test
  void itsAlternativeNameIsThatOfSegmentsCdnSettings(Page page) {
    page.open("plugins.html");
    assertEquals(json("['Fullstory']"), page.run("return plugins[0].alternativeNames"));
  }

  @Test
  void itIsADestinationOfTheBuildsVersion(Page page) throws IOException {
    page.open("plugins.html");
    assertEquals(
        "destination " + Pom.version(),
        page.run("return plugins[0].type + ' ' + plugins[0].version").asText());
  }

  @Test
  void itIsLoadedAfterLoad(Page page) {
    page.open("plugins.html");
    assertEquals(
        json("[false, true]"),
        page.run(
            """
            var before = plugins[0].isLoaded();
            await plugins[0].load();
            return [before, plugins[0].isLoaded()];
            """));
  }

  @Test
  void loadAndReadyReturnPromises(Page page) {
    page.open("plugins.html");
    assertEquals(
        json("[{$is: 'Promise'}, {$is: 'Promise'}]"),
        page.run("return [plugins[0].load(), plugins[0].ready()]"));
  }

  @Test
  void loadingAgainLoadsNothingAgain(Page page) {
    page.open("plugins.html");
    page.run("await load(); await load(); await plugins[0].load()");
    page.waitFor("window.fullstoryCalls");
    assertEquals(1, page.requests("/s/fs").size());
  }

  @Test
  void everyMethodReturnsItsContext(Page page) {
    page.open("plugins.html");
    assertEquals(
        json("['track', 'page', 'identify', 'group', 'alias']"),
        page.call("device/returned-contexts"));
  }

  @Test
  void thereIsNoScreenMethod(Page page) {
    page.open("plugins.html");
    assertEquals("undefined", page.run("return typeof plugins[0].screen").asText());
  }

  @Test
  void subscriptionsActInTheirOrderInTheSettings(Page page) {
    page.open(
        "plugins.html",
        settings(
            subscription("viewedPageV2", "type = \"track\"", "{pageName: 'first'}"),
            subscription("trackEventV2", "event = \"Other\"", "{name: 'never'}"),
            subscription("trackEventV2", "event = \"Ordered\"", "{name: 'second'}"),
            subscription("viewedPageV2", "type = \"track\"", "{pageName: 'third'}")));
    page.run("await load(); await deliver({type: 'track', event: 'Ordered'})");
    assertCalls(
        page,
        v2("setProperties", "{type: 'page', properties: {pageName: 'first'}}"),
        v2("trackEvent", "{name: 'second', properties: {}}"),
        v2("setProperties", "{type: 'page', properties: {pageName: 'third'}}"));
  }

  @Test
  void anEventThatNoTriggerMatchesIsNotSent(Page page) {
    page.open(
        "plugins.html",
        settings(subscription("trackEventV2", "event = \"Ordered\"", "{name: 'x'}")));
    page.run("await load(); await deliver({type: 'track', event: 'Looked'})");
    assertCalls(page);
  }
}
