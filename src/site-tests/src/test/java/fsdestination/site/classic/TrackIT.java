package fsdestination.site.classic;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.classic;
import static fsdestination.site.classic.AnalyticsCore.ORG;
import static fsdestination.site.classic.AnalyticsCore.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** {@code track}: an event with its properties. */
@BrowserTest
class TrackIT {
  private static void assertSent(Page page, String arguments, String options) {
    call(page, ORG, "analytics.track(" + arguments + ")");
    assertCalls(page, classic("trackEvent", options));
  }

  @Test
  void nameAndPropertiesAreSentAsTheyAre(Page page) {
    assertSent(
        page,
        "'Order Completed', {'Total price': 5, total_int: null, deep: {'a b': [true, 0]}}",
        """
        {name: 'Order Completed',
         properties: {'Total price': 5, total_int: null, deep: {'a b': [true, 0]}}}
        """);
  }

  @Test
  void withoutPropertiesThereIsAnEmptyObject(Page page) {
    assertSent(page, "'Ordered'", "{name: 'Ordered', properties: {}}");
  }

  @Test
  void theEmptyNameIsSentToo(Page page) {
    assertSent(page, "''", "{name: '', properties: {}}");
  }

  @Test
  void anEventOfACommerceIsSentLikeAnyOther(Page page) {
    assertSent(
        page, "'Product Added', {sku: 's1'}", "{name: 'Product Added', properties: {sku: 's1'}}");
  }

  @Test
  void isoStringsAreSentAsIsoStringsOfDatesAtAnyDepth(Page page) {
    call(page, ORG, "analytics.track('Ordered', {a: {b: ['2020-01-02', '2020-01', '2020']}})");
    assertEquals(
        "true,2020-01,2020",
        page.run(
                """
                var [day, month, year] = fullstoryCalls[0].options.properties.a.b;
                return [day === new Date(2020, 0, 2).toISOString(), month, year].join();
                """)
            .asText());
  }

  @Test
  void theCallersPropertiesStayAsTheyAre(Page page) {
    call(
        page,
        ORG,
        "window.given = {when: '2020-01-02', a: {b: 1}}; analytics.track('Ordered', given)");
    assertEquals("{\"when\":\"2020-01-02\",\"a\":{\"b\":1}}", page.run("return given").toString());
  }

  @Test
  void groupAndAliasDoNothing(Page page) {
    call(
        page,
        ORG,
        "analytics.group('g1', {a: 1}); analytics.alias('u2', 'u1'); analytics.track('Ordered')");
    assertCalls(page, classic("trackEvent", "{name: 'Ordered', properties: {}}"));
  }
}
