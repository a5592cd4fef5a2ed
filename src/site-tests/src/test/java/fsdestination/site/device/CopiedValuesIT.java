package fsdestination.site.device;

import static fsdestination.site.device.SerializedValuesIT.assertDropped;
import static fsdestination.site.device.SerializedValuesIT.assertSent;
import static fsdestination.site.device.SerializedValuesIT.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How dates, objects around primitives, and dropped elements of arrays are copied. */
@BrowserTest
class CopiedValuesIT {
  @Test
  void aDateStaysADateDespiteItsToJson(Page page) {
    assertSent(
        page,
        "{at: Object.assign(new Date(5), {toJSON: () => 'never'})}",
        "{at: {$is: 'Date', time: 5}}");
  }

  @Test
  void laterChangesToADateHaveNoEffect(Page page) {
    assertSent(
        page,
        "{at: new Date(5), all: [new Date(6)]}",
        "{at: {$is: 'Date', time: 5}, all: [{$is: 'Date', time: 6}]}");
    assertEquals(
        "[true,5,6]",
        page.run(
                """
                var {at, all} = received[0][1].properties;
                given.at.setTime(7);
                given.all[0].setTime(8);
                return [at !== given.at, at.getTime(), all[0].getTime()];
                """)
            .toString());
  }

  @Test
  void aDateOfAnotherFrameStaysADate(Page page) {
    assertSent(
        page,
        "{at: new (document.body.appendChild(document.createElement('iframe')).contentWindow.Date)(5)}",
        "{at: {$is: 'Date', time: 5}}");
  }

  @Test
  void anObjectAroundAPrimitiveIsThePrimitive(Page page) {
    assertSent(
        page,
        """
        {number: new Number(4), string: new String('ab'), yes: new Boolean(true),
         no: new Boolean(false), list: [new Number(0), new String('')]}
        """,
        "{number: 4, string: 'ab', yes: true, no: false, list: [0, '']}");
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void anObjectAroundNanIsNan(Page page) {
    assertSent(page, "{a: new Number(NaN)}", "{a: {$is: 'NaN'}}");
  }

  @Test
  void anObjectAroundASymbolOrABigIntIsDropped(Page page) {
    assertSent(page, "{a: 1, id: Object(BigInt(9)), s: Object(Symbol('x'))}", "{a: 1}");
    assertDropped(page, "id (bigint)");
  }

  @Test
  void aStringObjectIsAName(Page page) {
    page.open("plugins.html");
    sent(page, "{a: 1}");
    page.run("await deliver({type: 'track', event: new String('Paid')})");
    assertEquals("\"Paid\"", page.run("return received[1][1].name").toString());
  }

  @Test
  void droppedElementsKeepTheirIndexes(Page page) {
    assertSent(page, "{list: [1, () => 1, 3]}", "{list: [1, {$is: 'undefined'}, 3]}");
    assertDropped(page, "1 (function)");
  }
}
