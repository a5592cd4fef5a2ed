package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.ReadableJson.json;
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
    page.run(
        """
        var plugins = await fullstoryDestination({orgId: 'o-1ABC-na1'});
        var [other] = await AnalyticsNext.AnalyticsBrowser.load(
          {writeKey: 'OTHER', cdnSettings: {integrations: {}}}, {integrations: {'Segment.io': false}});
        await other.register(...plugins);
        await other.register(...plugins);
        await other.track('Ordered');
        await other.track('Ordered');
        """);
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
  void whatTheCdnSettingsListIsTheFirst(Page page) {
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
  void whatOneOfTwoInstancesSwitchesOffIsNotSentByTheOther(Page page) {
    open(page, "1.84");
    page.run(
        """
        const load = async (options) => (await AnalyticsNext.AnalyticsBrowser.load(
          {writeKey: 'OTHER', cdnSettings: {integrations: {}}},
          {integrations: Object.assign({'Segment.io': false}, options)}))[0];
        const off = await load({'Fullstory (Actions)': false});
        const on = await load({});
        const plugins = await fullstoryDestination({orgId: 'o-1ABC-na1'});
        await off.register(...plugins);
        await on.register(...plugins);
        await off.track('Refused');
        await on.track('Ordered');
        await on.deregister('Fullstory (Actions)');
        await off.track('Refused again');
        """);
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
    page.run(
        """
        const load = async () => (await AnalyticsNext.AnalyticsBrowser.load(
          {writeKey: 'OTHER', cdnSettings: {integrations: {}}},
          {integrations: {'Segment.io': false}}))[0];
        const plugins = await fullstoryDestination({orgId: 'o-1ABC-na1'});
        for (const event of ['Ordered', 'Shipped']) {
          const instance = await load();
          await instance.register(...plugins);
          await instance.track(event);
        }
        """);
    assertCalls(
        page, v2("trackEvent", ORDERED), v2("trackEvent", "{name: 'Shipped', properties: {}}"));
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
  }

  @Test
  void theEndOfASecondPluginLeavesTheFirstOne(Page page) {
    open(page, "1.84");
    page.run(
        """
        const make = () => fullstoryDestination({orgId: 'o-1ABC-na1'});
        const [second] = await make();
        await second.load(null, instance());
        second.unload(null, instance());
        const [third] = await make();
        await third.load(null, instance());
        await third.track({event: {type: 'track', event: 'Ordered'}});

        function instance() { return analytics.instance || analytics; }
        """);
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
