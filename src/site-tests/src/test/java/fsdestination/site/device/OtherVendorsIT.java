package fsdestination.site.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Libraries;
import fsdestination.site.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The npm packages of vendors whose analytics.js is a fork of Segment's, unchanged. */
@BrowserTest
class OtherVendorsIT {
  private static final String CUSTOMER_IO =
      "customerio-cdp-analytics-browser, Customerio.AnalyticsBrowser, https://cdp.customer.io/v1/";
  private static final String HIGHTOUCH =
      "ht-sdks-events-sdk-js-browser, Hightouch.HtEventsBrowser,"
          + " https://us-east-1.hightouch-events.com/v1/";

  private static final String LOAD_WITH_PLUGINS =
      """
      const analytics = %s.load({
        writeKey: 'WK',
        plugins: await fullstoryDestination({orgId: 'o-1ABC-na1'}),
      });
      """;

  private static final String EVENTS =
      """
      analytics.identify('u1', {email: 'ann@example.com'});
      analytics.track('Ordered', {total: 5});
      await analytics.page('Home', {campaign: 'spring'});
      """;

  private static void open(Page page, String library) {
    page.open("libraries.html");
    Libraries.load(page, library);
  }

  private static void assertTheEventsArrive(Page page, String api) {
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length >= 3");
    var calls = new ArrayList<String>();
    for (var call : page.fullstoryCalls()) {
      var options = call.get("options");
      var identity = options.path("uid").asText() + options.at("/properties/email").asText();
      var other = options.path("name").asText() + options.at("/properties/pageName").asText();
      calls.add(call.get("op").asText() + " " + identity + other);
    }
    assertEquals(
        List.of("setIdentity u1ann@example.com", "trackEvent Ordered", "setProperties Home"),
        calls);
    assertEquals(List.of(), page.thrown());
    assertEquals(List.of(), page.console("error"));
    assertNotEquals(List.of(), page.requests(api));
  }

  @ParameterizedTest
  @CsvSource({CUSTOMER_IO, HIGHTOUCH})
  void byPlugins(String library, String browser, String api, Page page) {
    open(page, library);
    page.run(LOAD_WITH_PLUGINS.formatted(browser) + EVENTS);
    assertTheEventsArrive(page, api);
  }

  @ParameterizedTest
  @CsvSource({CUSTOMER_IO, HIGHTOUCH})
  void byRegister(String library, String browser, String api, Page page) {
    open(page, library);
    page.run(
        """
        const analytics = %s.load({writeKey: 'WK'});
        await analytics.register(...await fullstoryDestination({orgId: 'o-1ABC-na1'}));
        """
                .formatted(browser)
            + EVENTS);
    assertTheEventsArrive(page, api);
  }

  @ParameterizedTest
  @CsvSource({CUSTOMER_IO, HIGHTOUCH})
  void resetMakesTheVisitorAnonymous(String library, String browser, String api, Page page) {
    open(page, library);
    page.run(LOAD_WITH_PLUGINS.formatted(browser) + "window.analytics = analytics;");
    page.waitFor("window.fullstoryDeliver");
    page.run(
        """
        await analytics.identify('u1');
        analytics.track('Signed Out');
        analytics.reset();
        await analytics.track('Looked');
        """);
    page.waitFor("fullstoryCalls.length === 4");
    assertEquals(
        "u1 Signed Out true Looked",
        page.run(
                """
                return fullstoryCalls.map(({options}) =>
                    options.uid || options.name || options.anonymous).join(' ');
                """)
            .asText());
  }

  @ParameterizedTest
  @CsvSource({CUSTOMER_IO, HIGHTOUCH})
  void switchedOffForOneCall(String library, String browser, String api, Page page) {
    open(page, library);
    page.run(
        LOAD_WITH_PLUGINS.formatted(browser)
            + """
            await analytics.track('Kept away', {}, {integrations: {'Fullstory (Actions)': false}});
            """
            + EVENTS);
    assertTheEventsArrive(page, api);
  }
}
