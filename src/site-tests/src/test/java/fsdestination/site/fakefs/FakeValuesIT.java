package fsdestination.site.fakefs;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** How properties are converted to JSON. */
@BrowserTest
class FakeValuesIT {
  /** Sends an event with these properties. */
  private static void assertJson(Page page, String call, String properties, String expected) {
    page.open("fake-fs.html");
    page.run(call + "('trackEvent', {name: 'E', properties: " + properties + "}); await load();");
    assertSent(page, "event E" + (expected.isEmpty() ? "" : " " + expected));
  }

  private static void assertV2(Page page, String properties, String expected) {
    assertJson(page, "FS", properties, expected);
  }

  private static void assertV1(Page page, String properties, String expected) {
    assertJson(page, "FS1", properties, expected);
  }

  @Test
  void theyAreSerializedAtOnce(Page page) {
    page.open("fake-fs.html");
    page.run(
        """
        await load();
        var properties = {a: 1};
        FS('trackEvent', {name: 'E', properties: properties});
        properties.a = 2;
        """);
    assertSent(page, "event E {\"a\":1}");
  }

  @Test
  void valuesWithoutJsonAreDroppedOrNull(Page page) {
    assertV2(
        page,
        "{a: undefined, b() {}, c: NaN, d: Infinity, e: null, f: [undefined, 1], g: new Date(NaN)}",
        "{\"c\":null,\"d\":null,\"e\":null,\"f\":[null,1],\"g\":null}");
  }

  @Test
  void aBigIntReplacesTheWholeByAString(Page page) {
    page.open("fake-fs.html");
    page.run("FS('trackEvent', {name: 'E', properties: {a: {b: BigInt(1)}}}); await load();");
    page.waitFor("window.fullstorySent && fullstorySent.some(event => event.kind === 8197)");
    var json = "fullstorySent.find(event => event.kind === 8197).args[1]";
    assertEquals("TypeError: ", page.run("return " + json + ".slice(0, 11)").asText());
  }

  @Test
  void aGetterThatThrowsDropsTheCall(Page page) {
    page.open("fake-fs.html");
    page.run(
        """
        FS('trackEvent', {name: 'E', properties: {get a() { throw new Error('no'); }}});
        FS('setProperties', {type: 'user', properties: {get a() { throw new Error('no'); }}});
        FS('trackEvent', {name: 'F'});
        await load();
        """);
    assertSent(page, "event F");
  }

  @Test
  void oneDateInAnArrayMakesDatesOfAllElements(Page page) {
    assertV2(
        page,
        "{a: [new Date(0), 5]}",
        "{\"a\":[\"1970-01-01T00:00:00.000Z\",\"1970-01-01T00:00:00.005Z\"]}");
    assertV1(page, "{a: [new Date(0), 5]}", "{\"a\":[\"1970-01-01T00:00:00.000Z\",5]}");
  }

  @Test
  void objectsAreTheirOwnPropertiesWithoutToJson(Page page) {
    assertV2(
        page,
        "{a: new Map([[1, 2]]), b: new String('xy'), c: {d: 1, toJSON() { return 2; }}}",
        "{\"a\":{},\"b\":{\"0\":\"x\",\"1\":\"y\"},\"c\":{\"d\":1}}");
  }

  @Test
  void noMoreThan1499AreKept(Page page) {
    page.open("fake-fs.html");
    var kept = page.call("fakefs/too-many-properties");
    assertEquals("1498", kept.toString());
  }

  @Test
  void aStringInPlaceOfPropertiesHasIndexes(Page page) {
    assertV2(page, "'ab'", "{\"0\":\"a\",\"1\":\"b\"}");
    assertV2(page, "[7]", "{\"0\":7}");
  }

  @Test
  void namesOfV2AreKept(Page page) {
    assertV2(page, "{'with space': 1, plan_str: 'a'}", "{\"with space\":1,\"plan_str\":\"a\"}");
  }

  @Test
  void namesOfV1AreStrippedAndLoseTheirTypeSuffix(Page page) {
    assertV1(
        page,
        "{'with space': 1, größe: 2, '1st': 3, '名前': 4, plan_str: 'a'}",
        "{\"withspace\":1,\"gre\":2,\"st\":3,\"名前\":4,\"plan\":\"a\"}");
    assertEquals(
        json("{plan: 'str'}"),
        page.run("return JSON.parse(fullstorySent.find(e => e.kind === 8197).args[4])"));
  }

  @Test
  void datesOfV1AreParsedFromStringsAndNumbers(Page page) {
    assertV1(
        page,
        "{a_date: '2024-01-02', b_date: 5, c_date: 'soon', d_dates: [0]}",
        "{\"a\":\"2024-01-02T00:00:00.000Z\",\"b\":\"1970-01-01T00:00:00.005Z\",\"c\":\"soon\","
            + "\"d\":[\"1970-01-01T00:00:00.000Z\"]}");
  }
}
