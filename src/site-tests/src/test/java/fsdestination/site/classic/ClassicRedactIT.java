package fsdestination.site.classic;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.classic;
import static fsdestination.site.classic.AnalyticsCore.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The setting {@code redact} of classic. */
@BrowserTest
class ClassicRedactIT {
  private static String options(String redact) {
    return "{org: 'o-1ABC-na1', trackNamedPages: true, redact: " + redact + "}";
  }

  private static void assertTraits(Page page, String keys, String traits, String properties) {
    call(page, options("{keys: " + keys + "}"), "analytics.identify('u1', " + traits + ")");
    assertCalls(
        page,
        classic("setProperties", "{type: 'user', properties: {uid: 'u1'}}"),
        classic("setProperties", "{type: 'user', properties: " + properties + "}"));
  }

  @Test
  void eventPropertiesAreRedacted(Page page) {
    call(
        page,
        options("{keys: ['password'], query: ['utm_source']}"),
        """
        analytics.track('Ordered', {password: 1, list: [{Password: 2, a: 3}], total: 5,
          url: 'https://a.b/?token=x&utm_source=y#z'})
        """);
    assertCalls(
        page,
        classic(
            "trackEvent",
            """
            {name: 'Ordered', properties: {list: [{a: 3}], total: 5,
             url: 'https://a.b/?token=&utm_source=y'}}
            """));
  }

  @Test
  void traitsAreRedactedByTheNamesThatTheyHave(Page page) {
    assertTraits(
        page,
        "['First name', 'ssn']",
        "{'First name': 1, first_name: 2, ssn_str: 3, 'Plan name': 'pro'}",
        "{planName: 'pro'}");
  }

  @Test
  void aNameIsNotSentAsTheDisplayName(Page page) {
    assertTraits(page, "['name']", "{name: 'Ann', plan: 'pro'}", "{plan: 'pro'}");
  }

  @Test
  void aLastNameIsNotSentInTheDisplayName(Page page) {
    assertTraits(page, "['lastName']", "{firstName: 'Ann', lastName: 'Lee'}", "{firstName: 'Ann'}");
  }

  @Test
  void aDisplayNameIsRedactedByItsOwnName(Page page) {
    assertTraits(page, "['displayName']", "{name: 'Ann', plan: 'pro'}", "{plan: 'pro'}");
  }

  @Test
  void pagePropertiesAreRedacted(Page page) {
    call(
        page,
        options("{keys: ['title', 'name', 'path', 'referrer'], query: []}"),
        "analytics.page('Home', {url: 'https://a.b/?token=x', search: '?token=x'})");
    assertCalls(
        page,
        classic(
            "trackEvent",
            "{name: 'Viewed Home Page', properties: {url: 'https://a.b/?token=', search: '?token='}}"),
        classic(
            "setProperties",
            """
            {type: 'page', properties: {url: 'https://a.b/?token=', search: '?token=',
             pageName: 'Home'}}
            """));
  }

  @Test
  void theEventOfOthersStaysAsItIs(Page page) {
    call(
        page,
        options("{keys: ['password'], query: []}"),
        """
        window.given = {password: 1, a: ['?b=c']};
        analytics.on('invoke', (facade) => { window.facade = facade; });
        analytics.track('Ordered', given)
        """);
    assertEquals(
        json("[{password: 1, a: ['?b=c']}, {password: 1, a: ['?b=c']}]"),
        page.run("return [given, facade.properties()]"));
  }

  @Test
  void isoTextsAreStillDatesAsIsoTexts(Page page) {
    call(page, options("{keys: ['a']}"), "analytics.track('Ordered', {on: '2020-01-02'})");
    assertEquals(
        "true",
        page.run(
                """
                var {on} = fullstoryCalls[0].options.properties;
                return on === new Date(2020, 0, 2).toISOString();
                """)
            .toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'password'         | /redact must be an object, got string",
        "{keys: 'password'} | /redact/keys must be an array of strings, got string",
        "{query: [null]}    | /redact/query must be an array of strings, got array with null",
      })
  void aWrongSettingIsOneErrorAndOff(String redact, String error, Page page) {
    call(page, options(redact), "analytics.track('Ordered', {password: '?a=b'})");
    assertCalls(page, classic("trackEvent", "{name: 'Ordered', properties: {password: '?a=b'}}"));
    assertEquals(List.of("FullStory: " + error), page.console("error"));
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void anErrorDoesNotQuoteWhatIsRedacted(Page page) {
    call(
        page,
        options("{keys: ['secret'], query: []}"),
        "analytics.identify('null', {secret: 'hidden'}); analytics.track('Ordered')");
    assertTrue(!("" + page.console("error")).contains("hidden"), () -> "" + page.console("error"));
  }
}
