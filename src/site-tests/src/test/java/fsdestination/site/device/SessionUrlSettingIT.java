package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values of {@code sessionUrl} do, and what FullStory's functions may do to it. */
@BrowserTest
class SessionUrlSettingIT {
  private static final JsonNode NO_STAMP = json("{$is: 'undefined'}");

  private static final String NAMES = "return plugins.map(plugin => plugin.name)";

  /** FullStory's own functions on the page, as fs.js of another version has them. */
  private static final String FULLSTORY =
      """
      window.FS = Object.assign(() => {}, {
        q: [],
        _v: '%s',
        event: () => {},
        getCurrentSessionURL: now => 'https://app.fullstory.com/ui/O/session/1%%3A2' + (now ? '%%3A9' : ''),
        getCurrentSession: () => '1:2',
      });
      """;

  private static final String TRACK =
      """
      const event = {type: 'track', event: 'Ordered', properties: {}};
      await load();
      await deliver(event);
      return event.context;
      """;

  private static final String STAMPED =
      """
      {fullstory: {url: 'https://app.fullstory.com/ui/O/session/1%3A2%3A9', sessionId: '1:2'}}
      """;

  private static void open(Page page, String setting) {
    page.open("plugins.html", settings("{orgId: 'o-1ABC-na1', sessionUrl: " + setting + "}"));
  }

  private static JsonNode track(Page page, String version, String changed) {
    return page.run(FULLSTORY.formatted(version) + changed + TRACK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "'properties'"})
  void aPluginThatSeesEachEventComesFirst(String setting, Page page) {
    open(page, setting);
    assertEquals(json("['Fullstory (Actions) context', 'Fullstory (Actions)']"), page.run(NAMES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "null"})
  void whoeverDoesNotSetItHasNoSuchPlugin(String setting, Page page) {
    open(page, setting);
    assertEquals(json("['Fullstory (Actions)']"), page.run(NAMES));
    assertEquals(List.of(), page.console("error"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "\"\"", "1", "{\"a\":1}"})
  void anotherValueIsAnErrorAndOff(String setting, Page page) {
    open(page, setting);
    assertEquals(json("['Fullstory (Actions)']"), page.run(NAMES));
    assertEquals(
        List.of("Fullstory (Actions): /sessionUrl must be true or \"properties\", got " + setting),
        page.console("error"));
    page.run("await load(); await deliver({type: 'track', event: 'Ordered', properties: {a: 1}})");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {a: 1}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3.0", "2.0.0"})
  void everyVersionOfFullStoryHasTheFunctions(String version, Page page) {
    open(page, "true");
    assertEquals(json(STAMPED), track(page, version, ""));
  }

  @Test
  void aFullStoryWithoutTheFunctionsStampsNothing(Page page) {
    open(page, "true");
    assertEquals(NO_STAMP, track(page, "2.0.0", "FS.getCurrentSessionURL = 'none';"));
    assertEquals(List.of(), page.console("warn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FS.getCurrentSessionURL = () => { throw new Error('from FullStory'); };",
        "Object.defineProperty(FS, 'getCurrentSessionURL', {get() { throw new Error('no'); }});",
        "FS.getCurrentSessionURL = () => null;"
      })
  void whatFullStoryThrowsStaysWithUs(String changed, Page page) {
    open(page, "true");
    assertEquals(NO_STAMP, track(page, "2.0.0", changed));
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void propertiesGetTheAddressToo(Page page) {
    open(page, "'properties'");
    page.run(FULLSTORY.formatted("2.0.0") + "await load()");
    assertEquals(
        json(
            """
            {stamped: ['track total,fullstoryUrl locale,fullstory',
                       'page total,fullstoryUrl locale,fullstory',
                       'screen total,fullstoryUrl locale,fullstory',
                       'identify total locale,fullstory', 'group total locale,fullstory',
                       'alias total locale,fullstory'],
             properties: {total: 5}, context: {locale: 'de'}}
            """),
        page.call("device/stamped-properties"));
  }

  @Test
  void fullStoryIsNotToldItsOwnAddress(Page page) {
    open(page, "'properties'");
    page.run("await load()");
    Sessions.waitForSession(page, "1:2");
    assertEquals(
        "true",
        page.run(
                """
                const event = {type: 'track', event: 'Ordered', properties: {total: 5}};
                await deliver(event);
                await deliver({type: 'page', name: 'Home', properties: {a: 1}});
                return event.properties.fullstoryUrl === event.context.fullstory.url;
                """)
            .toString());
    assertCalls(
        page,
        v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"),
        v2("setProperties", "{type: 'page', properties: {pageName: 'Home', a: 1}}"));
  }
}
