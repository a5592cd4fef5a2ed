package fsdestination.site.classic;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Libraries;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FullStory gets the values of an event as in its JSON. */
@BrowserTest
class ClassicSerializedValuesIT {
  private static JsonNode sent(Page page, String properties) {
    page.run("window.given = " + properties + "; analytics.track('Ordered', given)");
    assertEquals(List.of(), page.console("error"));
    assertEquals(List.of(), page.thrown());
    return page.fullstoryCalls().at("/0/options/properties");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "moment    | moment.utc('2026-11-30T10:00:00Z') | \"2026-11-30T10:00:00.000Z\"",
        "dayjs     | dayjs('2026-11-30T10:00:00Z')      | \"2026-11-30T10:00:00.000Z\"",
        "decimal   | new decimal.Decimal('12.50')       | \"12.5\"",
      })
  void aLibrarysValueIsSentAsItsJson(String library, String value, String is, Page page) {
    AnalyticsCore.open(page, Parameter.settings(AnalyticsCore.ORG));
    Libraries.load(page, library);
    assertEquals(
        json("{at: " + is + ", all: [" + is + "]}"),
        sent(page, "{at: " + value + ", all: [" + value + "]}"));
  }

  @Test
  void valuesWithoutJsonAreNotSent(Page page) {
    AnalyticsCore.open(page, Parameter.settings(AnalyticsCore.ORG));
    assertEquals(
        json("{list: [null, 1], not: null, n: 4}"),
        sent(page, "{f() {}, list: [() => 1, 1], not: NaN, gone: undefined, n: new Number(4)}"));
  }

  @Test
  void aBigIntIsDropped(Page page) {
    assertEquals(json("{ids: [null], total: 5}"), sentTo(page, "{id: 1n, ids: [2n], total: 5}"));
  }

  @Test
  void aThrowingValueIsOneError(Page page) {
    page.open("classic-constructor.html");
    page.call("classic/throwing-values");
    assertEquals(json("{total: 5}"), page.fullstoryCalls().at("/0/options/properties"));
    assertEquals(List.of("FullStory: track dropped an event: no"), page.console("error"));
  }

  /** Without analytics.js, because its legacy versions do not accept such an event. */
  private static JsonNode sentTo(Page page, String properties) {
    page.open("classic-constructor.html");
    page.run(
        """
        var made = new ours({org: 'o-1ABC-na1'});
        made.initialize();
        made.invoke('track', {event: () => 'Ordered', properties: () => (%s)});
        """
            .formatted(properties));
    return page.fullstoryCalls().at("/0/options/properties");
  }

  @Test
  void laterChangesToADateHaveNoEffect(Page page) {
    AnalyticsCore.open(page, Parameter.settings(AnalyticsCore.ORG));
    page.run("var at = new Date(5); analytics.track('Ordered', {at, all: [at]}); at.setTime(7)");
    assertEquals(
        json("{at: '1970-01-01T00:00:00.005Z', all: ['1970-01-01T00:00:00.005Z']}"),
        page.fullstoryCalls().at("/0/options/properties"));
  }

  @Test
  void traitsAndPagesAreJsonToo(Page page) {
    AnalyticsCore.open(page, Parameter.settings("{org: 'o-1ABC-na1', trackAllPages: true}"));
    page.run(
        """
        var at = {toJSON: () => 'noon'};
        analytics.identify('u1', {at});
        analytics.page({at});
        """);
    assertEquals(
        json("[null, 'noon', 'noon', 'noon']"),
        page.waitFor("window.fullstoryCalls")
            .run("return fullstoryCalls.map(call => call.options.properties.at || null)"));
  }
}
