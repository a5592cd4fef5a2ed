package fsdestination.site.device;

import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field that FullStory would drop or misread rejects the event, for its subscription alone. */
@BrowserTest
class FieldTypesIT {
  /** Delivers a track event to a subscription, which may be followed by others. */
  private static List<String> errors(Page page, String action, String mapping) {
    page.open(
        "plugins.html",
        settings(
            subscription(action, "type = \"track\"", mapping),
            subscription("trackEventV2", "type = \"track\"", "{name: 'next'}")));
    page.run("await load(); await deliver({type: 'track', event: 'Ordered'})");
    assertEquals(
        "[\"next\"]",
        page.waitFor("window.fullstoryCalls")
            .run("return fullstoryCalls.map(call => call.options.name)")
            .toString());
    assertEquals(List.of(), page.thrown());
    return page.console("error");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "trackEventV2   | {name: 5}                        | name must be a string, got number",
        "trackEvent     | {name: ['Ordered']}              | name must be a string, got array",
        "trackEventV2   | {}                               | name must be a string, got undefined",
        "trackEvent     | {name: null}                     | name must be a string, got null",
        "trackEventV2   | {name: 'E', properties: 'text'}  | properties must be an object, got string",
        "trackEvent     | {name: 'E', properties: [1]}     | properties must be an object, got array",
        "trackEventV2   | {name: 'E', properties: 0}       | properties must be an object, got number",
        "identifyUserV2 | {userId: 'u', traits: 'text'}    | traits must be an object, got string",
        "identifyUser   | {traits: [1]}                    | traits must be an object, got array",
        "identifyUserV2 | {userId: {}}                     | userId must be a valid uid, got [object Object]",
        "identifyUser   | {userId: true}                   | userId must be a valid uid, got true",
        "identifyUserV2 | {userId: 1.5}                    | userId must be a valid uid, got 1.5",
        "identifyUser   | {userId: 'undefined'}            | userId must be a valid uid, got undefined",
        "identifyUserV2 | {userId: ' NULL '}               | userId must be a valid uid, got  NULL",
        "viewedPageV2   | {pageName: 5}                    | pageName must be a string, got number",
        "viewedPage     | {pageName: ['Home']}             | pageName must be a string, got array",
        "viewedPageV2   | {properties: 'text'}             | properties must be an object, got string",
        "viewedPage     | {pageName: 'P', properties: [1]} | properties must be an object, got array",
        "trackEventV2   | {name: 'E', schema: 'int'}       | schema must be an object, got string",
        "identifyUserV2 | {userId: 'u', schema: [1]}       | schema must be an object, got array",
        "viewedPageV2   | {pageName: 'P', schema: 5}       | schema must be an object, got number",
      })
  void anotherTypeIsOneErrorAndTheNextSubscriptionActs(
      String action, String mapping, String error, Page page) {
    assertEquals(
        List.of("Fullstory (Actions): \"My " + action + "\" dropped an event: " + error),
        errors(page, action, mapping).stream().map(String::stripTrailing).toList());
  }

  @Test
  void aWholeNumberIsAUserId(Page page) {
    page.open("plugins.html", settings(subscription("identifyUserV2")));
    page.run("await load(); await deliver({type: 'identify', userId: 42, traits: {}})");
    assertEquals(1, page.fullstoryCalls().size());
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void nullPropertiesAreNone(Page page) {
    page.open("plugins.html", settings(subscription("trackEventV2")));
    page.run("await load(); await deliver({type: 'track', event: 'Ordered', properties: null})");
    assertEquals("{}", page.fullstoryCalls().at("/0/options/properties").toString());
  }
}
