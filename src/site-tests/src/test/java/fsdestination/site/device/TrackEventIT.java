package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v1;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class TrackEventIT {
  private static Page deliver(Page page, String action, String event) {
    page.open("plugins.html", settings(subscription(action)));
    page.run("await load(); await deliver(" + event + ")");
    return page;
  }

  @Test
  void nameAndPropertiesBecomeAnEvent(Page page) {
    deliver(page, "trackEventV2", "{type: 'track', event: 'Ordered', properties: {total: 5}}");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }

  @Test
  void absentPropertiesAreAnEmptyObject(Page page) {
    deliver(page, "trackEventV2", "{type: 'track', event: 'Ordered'}");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {}}"));
  }

  @Test
  void propertyNamesAndValuesStayAsTheyAre(Page page) {
    deliver(
        page,
        "trackEventV2",
        """
        {type: 'track', event: '', properties: {'First name': null, price_real: 0, deep: {a_b: [1, {c: ''}]},
         on: new Date(5), not: NaN, gone: undefined}}
        """);
    assertCalls(
        page,
        v2(
            "trackEvent",
            """
            {name: '', properties: {'First name': null, price_real: 0, deep: {a_b: [1, {c: ''}]},
             on: {$is: 'Date', time: 5}, not: {$is: 'NaN'}}}
            """));
  }

  @Test
  void legacyActionUsesTheLegacyFunction(Page page) {
    deliver(page, "trackEvent", "{type: 'track', event: 'Ordered', properties: {'Net total': 5}}");
    assertCalls(page, v1("trackEvent", "{name: 'Ordered', properties: {'Net total': 5}}"));
  }

  @Test
  void legacyActionMakesAbsentPropertiesAnEmptyObject(Page page) {
    deliver(page, "trackEvent", "{type: 'track', event: 'Ordered'}");
    assertCalls(page, v1("trackEvent", "{name: 'Ordered', properties: {}}"));
  }

  @Test
  void fullstoryGetsACopy(Page page) {
    page.open("plugins.html", settings(subscription("trackEventV2")));
    var before = "{type: 'track', event: 'Ordered', properties: {list: [{a: 1}]}}";
    page.run(
        "await load(); var event = window.event1 = "
            + before
            + "; var asked = deliver(event); await asked; event.properties.list[0].a = 2");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {list: [{a: 1}]}}"));
  }

  @Test
  void theEventIsUnchanged(Page page) {
    page.open("plugins.html", settings(subscription("trackEventV2"), subscription("trackEvent")));
    var unchanged =
        page.run(
            """
            var event = {type: 'track', event: 'Ordered', properties: {list: [{a: 1}]}};
            var before = JSON.stringify(event);
            await load();
            await deliver(event);
            return JSON.stringify(event) === before;
            """);
    assertEquals("true", unchanged.toString());
  }
}
