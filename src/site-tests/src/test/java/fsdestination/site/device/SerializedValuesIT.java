package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Libraries;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects with a {@code toJSON} method. */
@BrowserTest
class SerializedValuesIT {
  /**
   * Delivers {@code window.given}, which is JavaScript, to a FullStory that keeps its arguments.
   */
  static JsonNode sent(Page page, String properties) {
    return page.run(
        """
        window.received = [];
        window.FS = Object.assign((...call) => received.push(call), {_v: '2.1.0', _api: () => {}});
        window.given = %s;
        await load();
        await deliver({type: 'track', event: 'Ordered', properties: given});
        return received[0][1].properties;
        """
            .formatted(properties));
  }

  static void assertSent(Page page, String properties, String expected) {
    page.open("plugins.html");
    assertEquals(json(expected), sent(page, properties));
    assertEquals(List.of(), page.console("error"));
    assertEquals(List.of(), page.thrown());
  }

  static void assertDropped(Page page, String what) {
    assertEquals(
        List.of("Fullstory (Actions): dropped values that FullStory cannot receive: " + what),
        page.console("warn"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "moment    | moment.utc('2026-11-30T10:00:00Z')        | \"2026-11-30T10:00:00.000Z\"",
        "moment    | moment.invalid()                          | null",
        "dayjs     | dayjs('2026-11-30T10:00:00Z')             | \"2026-11-30T10:00:00.000Z\"",
        "luxon     | luxon.DateTime.utc(2026, 11, 30, 10)      | \"2026-11-30T10:00:00.000Z\"",
        "luxon     | luxon.Duration.fromObject({hours: 2})     | \"PT2H\"",
        "decimal   | new decimal.Decimal('12.50')              | \"12.5\"",
        "immutable | Immutable.fromJS({a: [1, {b: 2}]})        | {\"a\":[1,{\"b\":2}]}",
        "immutable | Immutable.Map({on: new Date(5)})          | {\"on\":{\"$is\":\"Date\",\"time\":5}}",
      })
  void aLibrarysValueIsSentAsItsJson(String library, String value, String is, Page page) {
    page.open("plugins.html");
    Libraries.load(page, library);
    var found = sent(page, "{at: " + value + ", all: [" + value + "]}");
    assertEquals(json("{at: " + is + ", all: [" + is + "]}"), found);
    assertEquals(
        "true",
        page.run("return JSON.stringify(received[0][1].properties) === JSON.stringify(given)")
            .toString());
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void aUrlIsSentAsAString(Page page) {
    assertSent(
        page, "{to: new URL('https://shop.example/a?b#c')}", "{to: 'https://shop.example/a?b#c'}");
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void aClassOfThePageIsSentAsItsJson(Page page) {
    assertSent(
        page,
        """
        (() => {
          class Money {
            constructor(cents) { this.cents = cents; }
            toJSON(key) { return {[key]: this.cents / 100, currency: 'EUR', tax: this.tax}; }
          }
          return {total: new Money(995), all: [new Money(5)]};
        })()
        """,
        "{total: {total: 9.95, currency: 'EUR'}, all: [{'0': 0.05, currency: 'EUR'}]}");
  }

  @Test
  void theResultIsCopiedByTheSameRules(Page page) {
    assertSent(
        page,
        """
        {a: {toJSON: () => ({at: new Date(5), b: {toJSON: () => 1}, f() {}, gone: undefined,
                             list: [new Number(2)]})}}
        """,
        "{a: {at: {$is: 'Date', time: 5}, b: 1, list: [2]}}");
    assertDropped(page, "f (function)");
  }

  @Test
  void toJsonOfTheResultIsNotCalled(Page page) {
    assertSent(
        page,
        "{a: {toJSON: () => ({b: 1, toJSON: () => 'never'})}, c: {d: 2, toJSON() { return this; }}}",
        "{a: {b: 1}, c: {d: 2}}");
  }

  @Test
  void anUndefinedResultIsDropped(Page page) {
    assertSent(page, "{a: {toJSON() {}}, b: {toJSON: () => null}, c: 1}", "{b: null, c: 1}");
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void aThrowingToJsonDropsOnlyItsObject(Page page) {
    assertSent(
        page,
        "{list: [1, {toJSON() { throw new Error('no rate'); }}], b: 2}",
        "{list: [1, {$is: 'undefined'}], b: 2}");
    assertDropped(page, "1 (no rate)");
  }

  @Test
  void aFunctionAsResultDropsOnlyItsObject(Page page) {
    assertSent(page, "{a: {toJSON: () => () => 1}, b: 2}", "{b: 2}");
    assertDropped(page, "a (function)");
  }

  @Test
  void throwingPropertiesAreSentAsNone(Page page) {
    assertSent(page, "{a: 1, toJSON() { throw new Error('no'); }}", "{}");
    assertDropped(page, "properties (no)");
  }

  @Test
  void theParentAsResultIsACycle(Page page) {
    assertSent(page, "(x => { x.child = {toJSON: () => x}; return x; })({a: 1})", "{a: 1}");
    assertDropped(page, "child (object)");
  }

  @Test
  void theObjectWithinItsResultIsACycle(Page page) {
    assertSent(page, "{a: {toJSON() { return {b: 1, self: this}; }}}", "{a: {b: 1}}");
    assertDropped(page, "self (object)");
  }

  @Test
  void endlessResultsEndAtAHundredLevels(Page page) {
    page.open("plugins.html");
    var found = sent(page, "{a: (function More() { return {toJSON: () => ({more: More()})}; })()}");
    assertTrue(found.toString().length() < 1_000, found::toString);
    assertEquals(1, page.console("warn").size());
  }

  @Test
  void aToJsonOfAllBigIntsIsUsed(Page page) {
    page.open("plugins.html");
    // In the page's realm: Firefox runs a test's script in another one, with its own BigInt.
    page.run("window.eval('BigInt.prototype.toJSON = function () { return String(this); }')");
    assertEquals(json("{id: '9'}"), sent(page, "{id: BigInt(9)}"));
  }

  @Test
  void thePagesValuesAreUnchanged(Page page) {
    page.open("plugins.html");
    Libraries.load(page, "moment");
    sent(page, "{at: moment.utc(5), n: new Number(4), on: new Date(5)}");
    assertEquals(
        "true",
        page.run(
                "return moment.isMoment(given.at) && typeof given.n === 'object' && +given.on === 5")
            .toString());
  }
}
