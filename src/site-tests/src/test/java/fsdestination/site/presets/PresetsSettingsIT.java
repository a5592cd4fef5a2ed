package fsdestination.site.presets;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v1;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.presetsScript;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What fullstory-presets.js takes, and what it rejects so that no site believes itself protected.
 */
@BrowserTest
class PresetsSettingsIT {
  private static final String EVENTS =
      """
      await load();
      await deliver({type: 'track', event: 'Ordered', properties: {total: 5}});
      await deliver({type: 'identify', userId: 'u1', anonymousId: 'a1', traits: {'First name': 'Ann'}});
      await deliver({type: 'page', name: 'Home'});
      """;

  /**
   * @param settings besides {@code orgId}
   */
  private static void open(Page page, String settings) {
    page.open(
        "plugins.html",
        presetsScript(),
        Parameter.settings("{orgId: 'o-1ABC-na1'" + settings + "}"));
  }

  private static void assertRejected(Page page, String settings, String error) {
    open(page, ", " + settings);
    assertEquals(json("[]"), page.run("return plugins"));
    assertEquals(
        List.of("Fullstory (Actions): " + error + ". Nothing was loaded."), page.console("error"));
    assertEquals("undefined", page.run("return typeof window.FS").asText());
    assertEquals(List.of(), page.requests("fullstory.com"));
    assertEquals(List.of(), page.thrown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subscriptions: []",
        "consent: 'all'",
        "consent: false",
        "elementConsent: 'all'",
        "redact: {keys: ['password']}",
        "redact: {}",
        "sessionUrl: true",
        "sessionUrl: 'properties'"
      })
  void aSettingThatNeedsActionsIsOneErrorAndNothingIsLoaded(String setting, Page page) {
    var parts = setting.split(": ", 2);
    var type = json("{v: " + parts[1] + "}").get("v").getNodeType().name().toLowerCase(Locale.ROOT);
    assertRejected(
        page, setting, "/" + parts[0] + " must be used with fullstory-actions.js, got " + type);
  }

  @Test
  void severalOfThemAreOneError(Page page) {
    assertRejected(
        page,
        "redact: {}, consent: 'all'",
        "/consent must be used with fullstory-actions.js, got string; /redact must be used with"
            + " fullstory-actions.js, got object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'V1'", "1", "{}", "''"})
  void anotherApiIsOneErrorAndNothingIsLoaded(String api, Page page) {
    assertRejected(
        page, "api: " + api, "/api must be \"v1\" or \"v2\", got " + json("[" + api + "]").get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", api: 'v2'",
        ", api: null, subscriptions: null, consent: null, elementConsent: null, redact: null,"
            + " sessionUrl: null",
        ", sessionUrl: false"
      })
  void thePresetsActInV2(String settings, Page page) {
    open(page, settings);
    page.run(EVENTS);
    assertCalls(
        page,
        v2("setIdentity", "{uid: 'u1'}"),
        v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"),
        v2(
            "setProperties",
            "{type: 'user', properties: {'First name': 'Ann', segmentAnonymousId: 'a1'}}"),
        v2("setProperties", "{type: 'page', properties: {pageName: 'Home'}}"));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void withV1TheyMakeTheCallsOfTheActionsWithoutV2(Page page) {
    open(page, ", api: 'v1'");
    page.run(EVENTS);
    assertCalls(
        page,
        v1("setIdentity", "{uid: 'u1'}"),
        v1("trackEvent", "{name: 'Ordered', properties: {total: 5}}"),
        v1(
            "setProperties",
            "{type: 'user', properties: {firstName: 'Ann', segmentAnonymousId_str: 'a1'}}"),
        v1("setProperties", "{type: 'page', properties: {pageName: 'Home'}}"));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void withoutAnOrgOneErrorNamesTheSetting(Page page) {
    page.open("plugins.html", presetsScript(), Parameter.settings("{}"));
    page.run(EVENTS);
    assertEquals(
        List.of("Fullstory (Actions): /orgId must be the id of your FS Org, got undefined"),
        page.console("error"));
    assertEquals("undefined", page.run("return typeof window.FS").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"undefined", "null", "5", "[]"})
  void settingsOfAnotherTypeAreOneErrorToo(String settings, Page page) {
    page.open("plugins.html", presetsScript(), Parameter.settings(settings));
    page.run(EVENTS);
    assertEquals(1, page.console("error").size(), () -> "" + page.console("error"));
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void aGetterThatThrowsIsOneError(Page page) {
    open(page, "");
    assertEquals(
        json("[]"),
        page.run("return fullstoryDestination({get consent() { throw new Error('a getter'); }})"));
    assertEquals(
        List.of("Fullstory (Actions): the settings could not be read: a getter"),
        page.console("error"));
  }
}
