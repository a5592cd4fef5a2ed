package fsdestination.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a rule reports is dropped or changed by the stand-in for fs.js and its server, and what it
 * passes is kept: {@code in-page/check/rules.js} has the calls of each rule.
 */
@BrowserTest
class DroppedCallsIT {
  private static List<String> rules(Page page) {
    var names = new ArrayList<String>();
    page.open("check.html").call("check/rules").forEach(each -> names.add(each.asText()));
    assertTrue(names.size() > 30, names::toString);
    return names;
  }

  private static void assertSide(Page page, String side, boolean isReported) {
    for (var rule : rules(page)) {
      page.open("check.html").waitFor("window.fullstorySent && fullstorySent.length");
      page.run("localStorage.clear()");
      var result = page.call("check/rules", rule, side);
      assertEquals(isReported, result.get("isReported").asBoolean(), () -> rule + ": " + result);
      assertEquals(result.get("expected"), result.get("kept"), rule);
      assertTrue(result.get("newSession").asBoolean(), rule);
    }
  }

  @Test
  void whatIsReportedIsDroppedOrChanged(Page page) {
    assertSide(page, "reported", true);
  }

  @Test
  void whatIsPassedIsKept(Page page) {
    assertSide(page, "passed", false);
  }
}
