package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v1;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.RedactPage.deliver;
import static fsdestination.site.device.RedactPage.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The setting {@code redact}: the rules are those of the case files, here is where they act. */
@BrowserTest
class RedactIT {
  private static ObjectNode subscription(String action) {
    return SubscriptionSettings.subscription(action);
  }

  @Test
  void eventPropertiesAreRedacted(Page page) {
    deliver(
        page,
        "{keys: ['password'], query: ['utm_source']}",
        """
        {type: 'track', event: 'Ordered', properties: {password: 1, list: [{Password: 2, a: 3}],
         url: 'https://a.b/?token=x&utm_source=y#z', total: 5}}
        """);
    assertCalls(
        page,
        v2(
            "trackEvent",
            """
            {name: 'Ordered', properties: {list: [{a: 3}], url: 'https://a.b/?token=&utm_source=y',
             total: 5}}
            """));
  }

  @Test
  void userPropertiesAreRedacted(Page page) {
    deliver(
        page,
        "{keys: ['name', 'email', 'segmentAnonymousId', 'userId']}",
        """
        {type: 'identify', userId: 'u1', anonymousId: 'a1',
         traits: {name: 'Ann', email: 'ann@example.com', userId: 'u1', plan: 'pro'}}
        """);
    assertCalls(page, v2("setIdentity", "{uid: 'u1', properties: {plan: 'pro'}}"));
  }

  @Test
  void pagePropertiesAreRedacted(Page page) {
    deliver(
        page,
        "{keys: ['title'], query: []}",
        """
        {type: 'page', name: 'Home', properties: {title: 'T', path: '/reset', name: 'Home',
         search: '?token=x', url: '/reset?token=x', referrer: 'https://a.b/c?d=e#f'}}
        """);
    assertCalls(
        page,
        v2(
            "setProperties",
            """
            {type: 'page', properties: {pageName: 'Home', path: '/reset', name: 'Home',
             search: '?token=', url: '/reset?token=', referrer: 'https://a.b/c?d='}}
            """));
  }

  @Test
  void whatAPageCallAddsByItselfIsRedacted(Page page) {
    page.open("register.html", settings("{query: []}"));
    page.run(
        """
        var link = document.createElement('link');
        link.rel = 'canonical';
        link.setAttribute('href', '/reset');
        document.head.appendChild(link);
        history.replaceState(null, '', location.pathname + '?token=secret#access_token=secret');
        await analytics.page();
        """);
    var properties = page.fullstoryCalls().get(0).at("/options/properties");
    assertEquals("?token=", properties.at("/search").asText());
    assertEquals("/reset?token=", properties.at("/url").asText());
    assertTrue(!properties.toString().contains("secret"), properties::toString);
  }

  @Test
  void namesThatV1MakesOneAreRedacted(Page page) {
    deliver(
        page,
        "{keys: ['creditCard', 'first_name', 'display name', 'ssn']}",
        """
        {type: 'identify', userId: 'u1', traits: {'Credit card': 1, credit_card: 2, firstName: 3,
         name: 'Ann', ssn_str: 4, 'Plan name': 'pro'}}
        """,
        subscription("identifyUser"));
    assertCalls(
        page,
        v1("setProperties", "{type: 'user', properties: {uid: 'u1'}}"),
        v1("setProperties", "{type: 'user', properties: {name: 'Ann', planName: 'pro'}}"));
  }

  @Test
  void eventsAndPagesOfV1AreRedacted(Page page) {
    page.open(
        "plugins.html",
        settings(
            "{keys: ['password'], query: []}",
            subscription("trackEvent"),
            subscription("viewedPage")));
    page.run(
        """
        await load();
        await deliver({type: 'track', event: 'E', properties: {password_str: 1, url: '/?a=b'}});
        await deliver({type: 'page', name: 'P', properties: {Password: 1, url: '/?a=b'}});
        """);
    assertCalls(
        page,
        v1("trackEvent", "{name: 'E', properties: {url: '/?a='}}"),
        v1("setProperties", "{type: 'page', properties: {pageName: 'P', url: '/?a='}}"));
  }

  @Test
  void theEventIsLeftAsItWas(Page page) {
    deliver(
        page,
        "{keys: ['password'], query: []}",
        "window.given = {type: 'track', event: 'E', properties: {password: 1, a: ['?b=c']}}");
    assertEquals(
        json("{type: 'track', event: 'E', properties: {password: 1, a: ['?b=c']}}"),
        page.run("return given"));
  }

  @Test
  void whatMiddlewareAddsIsRedacted(Page page) {
    page.open("register.html", settings("{keys: ['password']}"));
    page.run(
        """
        await analytics.addDestinationMiddleware('Fullstory (Actions)',
            ({payload, next}) => { payload.obj.properties.password = 1; next(payload); });
        await analytics.track('Ordered', {total: 5});
        """);
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }

  @Test
  void valuesThatAreNoJsonStayAsTheyAre(Page page) {
    deliver(
        page,
        "{keys: ['password'], query: []}",
        """
        {type: 'track', event: 'E', properties: {on: new Date(5), not: NaN, gone: undefined,
         list: [undefined, new Date(6)], boxed: new String('?a=b'), json: {toJSON: () => ({password: 1, b: 2})}}}
        """);
    assertCalls(
        page,
        v2(
            "trackEvent",
            """
            {name: 'E', properties: {on: {$is: 'Date', time: 5}, not: {$is: 'NaN'},
             list: [{$is: 'undefined'}, {$is: 'Date', time: 6}], boxed: '?a=', json: {b: 2}}}
            """));
  }

  @Test
  void anErrorDoesNotQuoteWhatIsRedacted(Page page) {
    page.open(
        "plugins.html",
        settings(
            "{keys: ['ssn'], query: []}",
            SubscriptionSettings.subscription(
                "identifyUserV2", "all", "{userId: {'@path': '$.properties.ssn'}}"),
            SubscriptionSettings.subscription(
                "identifyUserV2", "all", "{userId: {'@path': '$.properties.a'}}"),
            SubscriptionSettings.subscription(
                "identifyUserV2", "all", "{'@path': '$.properties.url'}")));
    page.run(
        """
        await load();
        await deliver({type: 'track', event: 'E', properties: {ssn: 123.5, get onClick() { throw 'no'; },
          a: {b: '?token=secret', ssn: 'secret'}, url: 'https://a.b/?token=secret'}});
        """);
    var lines = page.console("error") + "" + page.console("warn");
    assertEquals(2, page.console("error").size(), lines);
    assertTrue(!lines.contains("secret") && !lines.contains("123"), lines);
  }

  /** A pattern that backtracks would take minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"&", "=", "&=", "?&&&&===", "#", "a=b&", "/", " ", "a"})
  void hostileStringsTakeLinearTime(String part, Page page) {
    page.open("inspector.html");
    var millis =
        page.run(
            """
            var start = performance.now();
            for (var first of ['?', 'https://a.b?', '/', ' ', '']) {
              var long = first + args[0].repeat(100000 / args[0].length);
              fullstoryInspector.redact({keys: ['a'], query: ['a']},
                {properties: {url: long, [long]: 1, [args[0].repeat(1000) + '_str']: 2}});
            }
            return performance.now() - start;
            """,
            part);
    assertTrue(millis.asDouble() < 5000, millis + " ms");
  }
}
