package fsdestination.site.check;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.FakeFullstory;
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

  private static Page open(Page page) {
    page.open("check.html").run("localStorage.clear()");
    return page.open("check.html").waitFor("window.fullstorySent && fullstorySent.length");
  }

  @Test
  void aFrameHasEventsAlone(Page page) {
    assertEquals(
        json("[['inner-frame'], ['event']]"), open(page).call("check/kept-of-a-frame", "frame"));
  }

  @Test
  void thePageAroundItHasUserPropertiesToo(Page page) {
    assertEquals(json("[[], ['user', 'event']]"), open(page).call("check/kept-of-a-frame", "page"));
  }

  @Test
  void anInitAfterTheStartIsDropped(Page page) {
    assertEquals(
        json("[['late-init'], 'o-1ABC-na1']"),
        open(page)
            .run(
                """
                FS('init', {env: {orgId: 'o-2DEF-na1'}});
                const {orgId} = FS('getSession', {format: 'all'});
                return [Object.keys(fullstoryCheck.report().codes), orgId];
                """));
  }

  @Test
  void anInitBeforeTheStartIsKept(Page page) {
    page.open("check.html", new Parameter("by", "none"));
    assertEquals(
        json("[[], 'o-2DEF-na1']"),
        page.run(
            """
            window.FS = (operation, options) => {
              const call = [operation, options, undefined, undefined, undefined, 2];
              return FS._api ? FS._api(...call) : void FS.q.push(call);
            };
            FS.q = [['init', {env: {orgId: 'o-1ABC-na1', host: 'fullstory.com'}}]];
            FS._v = '2.1.0';
            await new Promise((later) => setTimeout(later, 100));
            FS('init', {env: {orgId: 'o-2DEF-na1'}});
            await loadScript('/pages/fake-fs.js');
            while (!window.fullstorySent.length) await new Promise((later) => setTimeout(later, 20));
            const {orgId} = FS('getSession', {format: 'all'});
            return [Object.keys(fullstoryCheck.report().codes), orgId];
            """));
  }

  @Test
  void nothingIsKeptOfAPageThatIsNotCaptured(Page page) {
    page.vendors().forThisTest("rs.fullstory.com/rec/page", FakeFullstory.rejection(3));
    page.open("check.html").waitFor("fullstoryCheck.report().codes['not-captured']");
    page.run(
        "FS('trackEvent', {name: 'A'}); await new Promise((later) => setTimeout(later, 300));");
    assertEquals(json("[]"), page.run("return fullstorySent.map(({type}) => type)"));
  }
}
