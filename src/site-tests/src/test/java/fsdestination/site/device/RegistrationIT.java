package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin that is registered more than once, or with more than one instance of analytics.js. */
@BrowserTest
class RegistrationIT {
  private static final String TWICE =
      "Fullstory (Actions): registered twice with the same analytics, so the second plugin is off";
  private static final String ORDERED = "{name: 'Ordered', properties: {}}";
  private static final String AGAIN =
      "await analytics.register(...await fullstoryDestination({orgId: 'o-1ABC-na1'}));";

  private static void open(Page page, String version) {
    page.open("register.html", AnalyticsVersions.parameter(version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void theSecondOfTwoPluginsIsOff(String version, Page page) {
    open(page, version);
    page.run(AGAIN + "await analytics.track('Ordered')");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertEquals(List.of(TWICE), page.console("warn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void aPluginThatIsRegisteredTwiceSendsOnce(String version, Page page) {
    open(page, version);
    page.call("device/registered-twice");
    assertCalls(page, v2("trackEvent", ORDERED), v2("trackEvent", ORDERED));
    assertEquals(List.of(TWICE), page.console("warn"));
  }

  @Test
  void anotherPluginMayFollowOneThatWasDeregistered(Page page) {
    open(page, "1.84");
    page.run(
        "await analytics.deregister('Fullstory (Actions)');"
            + AGAIN
            + "await analytics.track('Ordered')");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void thePluginOfTheCdnSettingsIsTheFirst(Page page) {
    page.open("segment-snippet.html");
    page.run(AGAIN + "await analytics.track('Ordered')");
    assertCalls(page, v2("trackEvent", ORDERED));
    assertEquals(List.of(TWICE), page.console("warn"));
  }

  @Test
  void twoInstancesHaveAPluginEach(Page page) {
    open(page, "1.84");
    page.run(
        """
        var [other] = await AnalyticsNext.AnalyticsBrowser.load(
          {writeKey: 'OTHER', cdnSettings: {integrations: {}}}, {integrations: {'Segment.io': false}});
        await other.register(...await fullstoryDestination({orgId: 'o-1ABC-na1'}));
        await analytics.track('Ordered');
        await other.track('Shipped');
        """);
    assertCalls(
        page, v2("trackEvent", ORDERED), v2("trackEvent", "{name: 'Shipped', properties: {}}"));
    assertEquals(List.of(), page.console("warn"));
    assertEquals(1, page.requests("/s/fs").size());
  }

  @Test
  void anEventThatOneInstanceDisablesIsNotSentByTheOther(Page page) {
    open(page, "1.84");
    page.call("device/switched-off-in-one-instance");
    assertCalls(page);
    assertEquals(
        List.of(
            "Fullstory (Actions): added to a second analytics, so what either of them switches off"
                + " is off for both"),
        page.console("warn"));
  }

  @Test
  void aSecondInstanceThatAllowsItChangesNothing(Page page) {
    open(page, "1.84");
    page.call("device/two-instances");
    assertCalls(
        page, v2("trackEvent", ORDERED), v2("trackEvent", "{name: 'Shipped', properties: {}}"));
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
  }

  @Test
  void unloadingASecondPluginKeepsTheFirst(Page page) {
    open(page, "1.84");
    page.call("device/second-plugin-unloaded");
    assertCalls(page);
  }

  @Test
  void analyticsReadyDoesNotWaitForASecondPlugin(Page page) {
    page.open("register.html", calls("[['track', 'Ordered']]"), new Parameter("analytics", ""));
    assertEquals(
        json("'ready'"),
        page.run(AGAIN + "return new Promise(done => analytics.ready(() => done('ready')))"));
  }
}
