package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.ReadableJson.json;
import static fsdestination.site.device.Subscriptions.settings;
import static fsdestination.site.device.Subscriptions.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** The shape of what the factory makes. */
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
  void everyActionHasAPluginInTheReferencesOrder(Page page) {
    page.open(
        "plugins.html",
        settings(
            subscription("viewedPageV2"),
            subscription("viewedPage"),
            subscription("trackEventV2"),
            subscription("identifyUserV2"),
            subscription("trackEvent"),
            subscription("identifyUser")));
    assertEquals(
        json(
            """
            ['Fullstory (Actions) trackEvent', 'Fullstory (Actions) trackEventV2',
             'Fullstory (Actions) identifyUser', 'Fullstory (Actions) identifyUserV2',
             'Fullstory (Actions) viewedPage', 'Fullstory (Actions) viewedPageV2']
            """),
        page.run(NAMES));
  }

  @Test
  void twoSubscriptionsOfAnActionShareAPlugin(Page page) {
    page.open("plugins.html", settings(subscription("trackEvent"), subscription("trackEvent")));
    assertEquals(json("['Fullstory (Actions) trackEvent']"), page.run(NAMES));
  }

  @Test
  void anActionWithoutEnabledSubscriptionHasNoPlugin(Page page) {
    var off = subscription("trackEvent").put("enabled", false);
    page.open("plugins.html", settings(off, subscription("viewedPage")));
    assertEquals(json("['Fullstory (Actions) viewedPage']"), page.run(NAMES));
  }

  @Test
  void pluginsAreDestinationsOfVersion010(Page page) {
    page.open("plugins.html");
    assertEquals(
        json("['destination 0.1.0']"),
        page.run("return [...new Set(plugins.map(plugin => plugin.type + ' ' + plugin.version))]"));
  }

  @Test
  void theyAreLoadedWhenLoadIsDone(Page page) {
    page.open("plugins.html");
    assertEquals(
        json("[false, true]"),
        page.run(
            """
            var before = plugins.some(plugin => plugin.isLoaded());
            await plugins[0].load();
            return [before, plugins.every(plugin => plugin.isLoaded())];
            """));
  }

  @Test
  void loadAndReadyGivePromises(Page page) {
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
        page.run(
            """
            await load();
            var returned = [];
            for (var method of ['track', 'page', 'identify', 'group', 'alias']) {
              var context = {event: {type: method}};
              if (await plugins[0][method](context) === context) returned.push(method);
            }
            return returned;
            """));
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
            subscription("trackEventV2", "type = \"track\"", "{name: 'first'}"),
            subscription("trackEventV2", "event = \"Other\"", "{name: 'never'}"),
            subscription("trackEventV2", "event = \"Ordered\"", "{name: 'second'}")));
    page.run("await load(); await deliver({type: 'track', event: 'Ordered'})");
    assertCalls(
        page,
        v2("trackEvent", "{name: 'first', properties: {}}"),
        v2("trackEvent", "{name: 'second', properties: {}}"));
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
