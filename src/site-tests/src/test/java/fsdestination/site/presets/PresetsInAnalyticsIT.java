package fsdestination.site.presets;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.presetsScript;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** fullstory-presets.js in analytics.js. */
@BrowserTest
class PresetsInAnalyticsIT {
  @ParameterizedTest
  @ValueSource(strings = {"", "1.70", "1.55"})
  void theEventsOfEachTypeArrive(String version, Page page) {
    page.open("register.html", presetsScript(), new Parameter("analytics", version));
    page.run(
        """
        await analytics.identify('u1', {plan: 'pro'});
        await analytics.track('Ordered', {total: 5});
        await analytics.page('Docs', 'Start');
        """);
    assertEquals(
        json("['setIdentity u1', 'trackEvent Ordered', 'setProperties Docs']"), named(page, 3));
  }

  /** The calls, with whom or what they name; fs.js takes a moment to begin a new session. */
  private static JsonNode named(Page page, int count) {
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length >= " + count);
    return page.run(
        """
        return fullstoryCalls.map(({op, options: {uid, name, anonymous, properties}}) =>
            op + ' ' + (uid || name || (anonymous ? 'anonymous' : properties.pageName)));
        """);
  }

  @Test
  void switchesOfACallSwitchOffOneActionOrAll(Page page) {
    page.open("register.html", presetsScript());
    page.run(
        """
        const without = (name) => ({integrations: {[name]: false}});
        await analytics.track('A', {}, without('Fullstory (Actions)'));
        await analytics.track('B', {}, without('All'));
        await analytics.track('C', {}, without('Fullstory (Actions) trackEventV2'));
        await analytics.track('D', {}, without('Fullstory (Actions) viewedPageV2'));
        """);
    assertCalls(page, v2("trackEvent", "{name: 'D', properties: {}}"));
  }

  @Test
  void destinationMiddlewareSeesEachEvent(Page page) {
    page.open("register.html", presetsScript());
    page.run(
        """
        analytics.addDestinationMiddleware('Fullstory (Actions)', ({payload, next}) => {
          payload.obj.properties = {seen: true};
          next(payload);
        });
        await analytics.track('Ordered');
        """);
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {seen: true}}"));
  }

  @Test
  void besideActionsTheSecondIsOff(Page page) {
    page.open("register.html", presetsScript());
    page.call("presets/register-actions-as-well");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {}}"));
    assertEquals(
        List.of(
            "Fullstory (Actions): registered twice with the same analytics, so the second plugin is"
                + " off"),
        page.console("warn"));
  }

  @Test
  void aResetMakesTheVisitorAnonymous(Page page) {
    page.open("register.html", presetsScript());
    page.run(
        """
        await analytics.identify('u1');
        const signedOut = analytics.track('Signed Out');
        analytics.reset();
        await signedOut;
        await analytics.track('Looked');
        """);
    assertEquals(
        json(
            """
            ['setIdentity u1', 'trackEvent Signed Out', 'setIdentity anonymous', 'trackEvent Looked']
            """),
        named(page, 4));
  }

  @Test
  void theScriptDefinesItsFactoryAndNothingElse(Page page) {
    page.open("empty.html");
    assertEquals(
        json("['fullstoryDestination']"),
        page.call("device/new-globals", false, "fullstory-presets.js"));
  }

  @Test
  void callsBeforeItIsLoadedArrive(Page page) {
    page.open("register.html", presetsScript(), calls("[['track', 'Ordered', {total: 5}]]"));
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }

  /** The queue, the globals, the tag of fs.js and the console, before fs.js runs. */
  @Test
  void loadingLeavesWhatActionsLeaves(Page page) {
    page.open("empty.html");
    var both = page.call("presets/loaded-in-frames");
    assertEquals(25, both.size());
    for (var each : both) {
      assertEquals(each.get("actions"), each.get("presets"), each.get("settings")::toString);
    }
  }
}
