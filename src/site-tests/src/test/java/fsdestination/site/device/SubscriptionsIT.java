package fsdestination.site.device;

import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which subscriptions of the settings act, and which errors the others cause. */
@BrowserTest
class SubscriptionsIT {
  private static final String KNOWN =
      "/partnerAction must be one of trackEvent trackEventV2 identifyUser identifyUserV2 viewedPage"
          + " viewedPageV2, got ";

  private static int plugins(Page page, String subscriptions) {
    page.open(
        "plugins.html", settings("{orgId: 'o-1ABC-na1', subscriptions: " + subscriptions + "}"));
    return page.run("return plugins.length").asInt();
  }

  private static int enabled(Page page, String value) {
    return plugins(
        page, "[{enabled: " + value + ", partnerAction: 'trackEvent', subscribe: 'all'}]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"'all', string", "5, number", "true, boolean", "false, boolean", "{}, object"})
  void anotherTypeThanAnArrayIsOneErrorAndNoPlugin(String subscriptions, String type, Page page) {
    assertEquals(0, plugins(page, subscriptions));
    assertEquals(
        List.of("Fullstory (Actions): /subscriptions must be an array, got " + type),
        page.console("error"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "'yes'", "{}"})
  void truthyMeansEnabled(String value, Page page) {
    assertEquals(1, enabled(page, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "''", "null"})
  void falsyMeansDisabled(String value, Page page) {
    assertEquals(0, enabled(page, value));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void nothingIsLoggedOfADisabledOne(Page page) {
    plugins(page, "[{partnerAction: 'foo', subscribe: '(', mapping: 5}, null, 'x']");
    assertEquals(List.of(), page.console("error"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"trackEven", "TrackEvent", "", " ", "trackEvent trackEventV2", "5", "toString"})
  void onlyTheExactNameOfAnActionIsKnown(String action, Page page) {
    assertEquals(
        0, plugins(page, "[{enabled: true, partnerAction: '" + action + "', subscribe: 'all'}]"));
    assertEquals(1, page.console("error").size());
    assertTrue(page.console("error").get(0).endsWith(KNOWN + action), "" + page.console("error"));
  }

  @Test
  void anUndefinedActionIsAnError(Page page) {
    assertEquals(0, plugins(page, "[{enabled: true, subscribe: 'all'}]"));
    assertEquals(
        List.of("Fullstory (Actions): \"undefined\": /subscriptions/0" + KNOWN + "undefined"),
        page.console("error"));
  }

  @Test
  void allErrorsOfOneAreLoggedAsOne(Page page) {
    plugins(page, "[{enabled: true, name: 'A', partnerAction: 'foo', subscribe: '', mapping: 5}]");
    assertEquals(1, page.console("error").size());
    assertEquals(3, page.console("error").get(0).split("; ", -1).length);
  }

  @Test
  void theOthersStay(Page page) {
    var good = "{enabled: true, partnerAction: 'viewedPage', subscribe: 'all'}";
    var bad = "{enabled: true, partnerAction: 'trackEvent', subscribe: '='}";
    assertEquals(1, plugins(page, "[" + bad + "," + good + "," + bad + "]"));
    assertEquals(2, page.console("error").size());
    assertTrue(page.console("error").get(1).contains(" /subscriptions/2/"));
  }
}
