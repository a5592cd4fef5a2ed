package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Invalid values in events: FullStory gets what can be sent, and nothing is thrown. */
@BrowserTest
class HostileEventsIT {
  /** The properties that FullStory gets; {@code properties} is JavaScript. */
  private static String arrives(Page page, String properties) {
    page.open("plugins.html");
    page.run(
        "await load(); window.given = "
            + properties
            + "; await deliver({type: 'track', event: 'Ordered', properties: given})");
    assertEquals(1, page.fullstoryCalls().size(), () -> "" + page.console("error"));
    assertEquals(List.of(), page.console("error"));
    assertEquals(List.of(), page.thrown());
    return page.run("return fullstoryCalls[0].options.properties").toString();
  }

  private static void assertDropped(Page page, String what) {
    assertEquals(
        List.of("Fullstory (Actions): dropped values that FullStory cannot receive: " + what),
        page.console("warn"));
  }

  @Test
  void aFunctionIsDropped(Page page) {
    assertEquals("{\"a\":1}", arrives(page, "{a: 1, onClick() {}}"));
    assertDropped(page, "onClick (function)");
  }

  @Test
  void aSymbolIsDropped(Page page) {
    assertEquals("{\"a\":1}", arrives(page, "{s: Symbol('x'), a: 1}"));
    assertDropped(page, "s (symbol)");
  }

  @Test
  void aBigIntIsDropped(Page page) {
    assertEquals("{\"a\":1}", arrives(page, "{a: 1, big: BigInt(9)}"));
    assertDropped(page, "big (bigint)");
  }

  @Test
  void anInvalidDateIsDropped(Page page) {
    assertEquals("{\"a\":1}", arrives(page, "{a: 1, at: new Date('never')}"));
    assertDropped(page, "at (date)");
  }

  @Test
  void aDateStaysADate(Page page) {
    assertEquals("{\"at\":{\"$is\":\"Date\",\"time\":5}}", arrives(page, "{at: new Date(5)}"));
  }

  @Test
  void nanIsKept(Page page) {
    assertEquals(
        json("{a: {$is: 'NaN'}, b: {$is: '-Infinity'}}").toString(),
        arrives(page, "{a: NaN, b: -1 / 0}"));
  }

  @Test
  void aCycleIsDropped(Page page) {
    assertEquals(
        "{\"a\":1,\"deep\":{\"b\":2}}",
        arrives(page, "(x => { x.deep.self = x; return x; })({a: 1, deep: {b: 2}})"));
    assertDropped(page, "self (object)");
  }

  @Test
  void theSameObjectTwiceIsNoCycle(Page page) {
    assertEquals(
        "{\"a\":{\"x\":1},\"b\":{\"x\":1}}", arrives(page, "(x => ({a: x, b: x}))({x: 1})"));
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void aThrowingGetterDropsOnlyItsProperty(Page page) {
    assertEquals(
        "{\"a\":1,\"deep\":{\"c\":3}}",
        arrives(page, "{a: 1, deep: {get b() { throw new Error('no'); }, c: 3}}"));
    assertDropped(page, "b (no)");
  }

  @Test
  void aThrowingProxyDropsOnlyItsProperty(Page page) {
    var thrower = "new Proxy({}, {ownKeys() { throw new Error('no'); }})";
    assertEquals("{\"a\":1,\"b\":2}", arrives(page, "{a: 1, proxy: " + thrower + ", b: 2}"));
    assertDropped(page, "proxy (no)");
  }

  @Test
  void aRevokedProxyDropsOnlyItsProperty(Page page) {
    var revoked = "(r => { r.revoke(); return r.proxy; })(Proxy.revocable({}, {}))";
    assertEquals("{\"a\":1}", arrives(page, "{a: 1, proxy: " + revoked + "}"));
  }

  @Test
  void aThrowingElementDropsItsArray(Page page) {
    var array = "Object.defineProperty([1, 2], 1, {get() { throw new Error('no'); }})";
    assertEquals("{\"a\":1,\"b\":2}", arrives(page, "{a: 1, list: " + array + ", b: 2}"));
    assertDropped(page, "list (no)");
  }

  @Test
  void propertiesAddedToEveryObjectAreNotSent(Page page) {
    page.open("plugins.html");
    var event = "{type: 'track', event: 'Ordered', properties: {a: 1, deep: {b: 2}}}";
    var sent = "Object.prototype.added = {x: 1}; await deliver(" + event + ");";
    page.run("await load();" + sent + "delete Object.prototype.added");
    assertEquals(
        "{\"a\":1,\"deep\":{\"b\":2}}",
        page.fullstoryCalls().at("/0/options/properties").toString());
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void aGetterMayThrowAnything(Page page) {
    assertEquals("{\"a\":1}", arrives(page, "{get b() { throw undefined; }, a: 1}"));
    assertDropped(page, "b (undefined)");
  }

  @Test
  void aWellBehavedProxyIsRead(Page page) {
    assertEquals("{\"a\":1}", arrives(page, "new Proxy({a: 1}, {})"));
  }

  @Test
  void anObjectWithoutPrototypeIsRead(Page page) {
    assertEquals("{\"a\":1}", arrives(page, "Object.assign(Object.create(null), {a: 1})"));
  }

  @Test
  void keysOfPrototypesAreOnlyKeys(Page page) {
    assertEquals(
        "{\"constructor\":1,\"toString\":2}",
        arrives(
            page,
            "JSON.parse('{\"__proto__\": {\"bad\": 1}, \"constructor\": 1, \"toString\": 2}')"));
    assertEquals("undefined", page.run("return typeof ({}).bad").asText());
  }

  @Test
  void elementsMapsAndTheirLikeAreDropped(Page page) {
    assertEquals(
        "{\"a\":1}",
        arrives(
            page,
            "{element: document.body, map: new Map([[1, 2]]), window, error: new Error('x'), a: 1}"));
    assertDropped(page, "element (htmlbodyelement)");
  }

  @Test
  void valuesOfAnotherFrameAreRead(Page page) {
    assertEquals(
        "{\"list\":[1,{\"a\":2}],\"at\":{\"$is\":\"Date\",\"time\":5}}",
        arrives(
            page,
            """
            (w => ({list: w.Array.of(1, w.JSON.parse('{"a": 2}')), at: new w.Date(5)}))(
                document.body.appendChild(document.createElement('iframe')).contentWindow)
            """));
  }

  @Test
  void tenThousandLevelsEndAtAHundred(Page page) {
    var deep = arrives(page, "(x => { for (var i = 0; i < 1e4; i++) x = {x}; return x; })({})");
    assertTrue(deep.length() < 1_000, deep);
  }

  @Test
  void fiveMegabytesArrive(Page page) {
    page.open("plugins.html");
    assertEquals("5000", page.call("device/five-megabytes").toString());
  }

  @Test
  void aFrozenEventIsReadAndUnchanged(Page page) {
    page.open("plugins.html");
    assertEquals("true", page.call("device/frozen-event").toString());
    assertEquals(1, page.fullstoryCalls().size());
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void fullstorysChangesStayInItsCopy(Page page) {
    arrives(page, "{list: [{a: 1}]}");
    page.run("fullstoryCalls[0].options.properties.list[0].a = 2");
    assertEquals("1", page.run("return given.list[0].a").toString());
  }

  @Test
  void aTriggerThatReadsAThrowingGetterDropsTheEventForItsSubscriptionAlone(Page page) {
    var reads =
        SubscriptionSettings.subscription("trackEvent", "properties.x = 1", "{name: 'never'}");
    page.open(
        "plugins.html",
        SubscriptionSettings.settings(reads, SubscriptionSettings.subscription("trackEventV2")));
    page.run(
        """
        await load();
        await deliver({type: 'track', event: 'Ordered',
            properties: {get x() { throw new Error('no'); }, a: 1}});
        """);
    assertEquals(1, page.fullstoryCalls().size());
    assertEquals(1, page.console("error").size(), () -> "" + page.console("error"));
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void oneWarningIsEnough(Page page) {
    arrives(page, "{a() {}, b() {}, c: Symbol('x')}");
    page.run("await deliver({type: 'track', event: 'Again', properties: {d() {}}})");
    assertDropped(page, "a (function)");
  }
}
