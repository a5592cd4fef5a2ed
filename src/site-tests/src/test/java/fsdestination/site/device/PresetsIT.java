package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class PresetsIT {
  private static final String NAMES = "return plugins.map(plugin => plugin.name)";
  private static final String ACTING =
      """
      await load();
      await deliver({type: 'track', event: 'Ordered'});
      await deliver({type: 'identify', userId: 'u1'});
      await deliver({type: 'page', name: 'Home'});
      """;

  @Test
  void theyActWhenThereAreNoSubscriptions(Page page) {
    page.open("plugins.html", settings("{orgId: 'o-1ABC-na1'}"));
    assertTheyAct(page);
  }

  @Test
  void theyActWhenSubscriptionsAreNull(Page page) {
    page.open("plugins.html", settings("{orgId: 'o-1ABC-na1', subscriptions: null}"));
    assertTheyAct(page);
  }

  private static void assertTheyAct(Page page) {
    page.run(ACTING);
    assertCalls(
        page,
        v2("setIdentity", "{uid: 'u1'}"),
        v2("trackEvent", "{name: 'Ordered', properties: {}}"),
        v2("setProperties", "{type: 'page', properties: {pageName: 'Home'}}"));
  }

  @Test
  void anEmptyArrayOfSubscriptionsMeansNone(Page page) {
    page.open("plugins.html", settings("{orgId: 'o-1ABC-na1', subscriptions: []}"));
    assertEquals(json("[]"), page.run(NAMES));
  }

  @Test
  void theFirstThreeAreTheReferences(Page page) {
    page.open("plugins.html");
    var actions = List.of("trackEventV2", "identifyUserV2", "viewedPageV2");
    var names = List.of("Track Event", "Identify User", "Viewed Page");
    for (int i = 0; i < actions.size(); i++) {
      ObjectNode expected = subscription(actions.get(i)).put("name", names.get(i));
      assertEquals(expected, page.run("return fullstoryDestination.presets[args[0]]", i));
    }
  }

  @Test
  void theFourthIsOff(Page page) {
    page.open("plugins.html");
    assertEquals(
        json("[5, 'Track Page Events', false, 'trackEventV2', 'type = \"page\"']"),
        page.run(
            """
            var fourth = fullstoryDestination.presets[3];
            return [fullstoryDestination.presets.length, fourth.name, fourth.enabled,
                fourth.partnerAction, fourth.subscribe];
            """));
  }

  @Test
  void theFourthMakesEventsOfPages(Page page) {
    page.open("plugins.html");
    page.run(
        """
        var fourth = Object.assign({}, fullstoryDestination.presets[3], {enabled: true});
        window.plugins = await fullstoryDestination({orgId: 'o-1ABC-na1', subscriptions: [fourth]});
        await load();
        await deliver({type: 'page', name: 'Home', properties: {a: 1}});
        await deliver({type: 'page', properties: {b: 2}});
        """);
    assertCalls(
        page,
        v2("trackEvent", "{name: 'Viewed Home Page', properties: {a: 1}}"),
        v2("trackEvent", "{name: 'Loaded a Page', properties: {b: 2}}"));
  }

  @Test
  void theFifthIsOff(Page page) {
    page.open("plugins.html");
    assertEquals(
        json("['Group', false, 'identifyUserV2', 'type = \"group\"']"),
        page.run(
            """
            var fifth = fullstoryDestination.presets[4];
            return [fifth.name, fifth.enabled, fifth.partnerAction, fifth.subscribe];
            """));
  }

  @Test
  void theFifthTellsOfTheGroupBesideTheUsersOwnTraits(Page page) {
    page.open("plugins.html");
    page.run(
        """
        var fifth = Object.assign({}, fullstoryDestination.presets[4], {enabled: true});
        window.plugins = await fullstoryDestination({orgId: 'o-1ABC-na1', subscriptions: [fifth]});
        await load();
        await deliver({type: 'group', groupId: 'g1', userId: 'u1', traits: {name: 'ACME', seats: 5}});
        """);
    assertCalls(
        page,
        v2(
            "setProperties",
            "{type: 'user', properties: {groupID: 'g1', group: {name: 'ACME', seats: 5}}}"));
  }
}
