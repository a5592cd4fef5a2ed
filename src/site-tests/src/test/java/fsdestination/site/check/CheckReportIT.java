package fsdestination.site.check;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.FakeFullstory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a developer gets to see, and when. */
@BrowserTest
class CheckReportIT {
  private static final String LINE =
      "FullStory check: the event's name is a number. The event is dropped. Pass a string. "
          + "https://example.org/fullstory-destination/blob/main/docs/checks.md#event-name-type";

  private static Page open(Page page, String check) {
    return page.open("check.html", new Parameter("check", check));
  }

  private static Page open(Page page) {
    return open(page, "before").waitFor("window.fullstoryCalls");
  }

  private static JsonNode report(Page page) {
    return page.run("return fullstoryCheck.report()");
  }

  private static JsonNode codes(Page page) {
    return report(page).get("codes");
  }

  @Test
  void eachFindingIsLoggedOnceWithALink(Page page) {
    open(page).run("for (let i = 0; i < 3; i++) FS('trackEvent', {name: 5});");
    assertEquals(List.of(LINE), page.console("error"));
  }

  @Test
  void itsLevelIsThatOfTheConsole(Page page) {
    open(page)
        .run(
            """
            FS('trackEvent', {name: 'A', properties: {plan_str: 'pro'}});
            FS.event('A', {plan: 'pro'});
            """);
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains("suffix-in-v2"));
    assertEquals(1, page.console("info").size(), () -> "" + page.console("info"));
    assertTrue(page.console("info").get(0).contains("no-suffix"));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void theReportCountsThem(Page page) {
    open(page).run("for (let i = 0; i < 3; i++) FS('trackEvent', {name: 5});");
    var finding = report(page).get("findings").get(0);
    assertEquals(json("{'event-name-type': 3}"), codes(page));
    assertEquals(
        json(
            """
            ['event-name-type', 'error', '5', "the event's name is a number", 3]
            """),
        page.run(
            """
            const [{code, level, subject, what, count}] = fullstoryCheck.report().findings;
            return [code, level, subject, what, count];
            """));
    assertEquals(LINE.substring(LINE.indexOf("https")), finding.get("link").asText());
  }

  @Test
  void theReportIsACopy(Page page) {
    open(page).run("FS('trackEvent', {name: 5}); fullstoryCheck.report().codes.other = 1;");
    assertFalse(codes(page).has("other"));
  }

  @Test
  void whatItKeepsAndLogsHasBounds(Page page) {
    open(page)
        .run(
            """
            for (let i = 0; i < 700; i++) FS('trackEvent', {name: 'A', properties: {['a ' + i]: 1}});
            """);
    assertEquals(
        json("[500, 700]"),
        page.run(
            "const {findings, codes} = fullstoryCheck.report();"
                + "return [findings.length, codes['property-name']];"));
    assertEquals(100, page.console("error").size());
    assertEquals(
        List.of("FullStory check: there are more findings in fullstoryCheck.report()"),
        page.console("warn"));
  }

  @Test
  void aConsoleThatThrowsIsNoReasonToFail(Page page) {
    open(page)
        .run(
            """
            console.error = () => { throw new Error('no'); };
            FS('trackEvent', {name: 5});
            """);
    assertEquals(1, codes(page).get("event-name-type").asInt());
  }

  @Test
  void hostileValuesAreNoReasonToFailEither(Page page) {
    assertEquals(json("[]"), open(page).call("check/hostile-calls"));
    assertTrue(report(page).get("findings").size() > 5);
  }

  @Test
  void theCheckStartsOnce(Page page) {
    open(page)
        .run(
            """
            await loadScript('/dist/fullstory-check.js');
            const module = await import('/dist/fullstory-check.mjs');
            if (module.default !== window.fullstoryCheck) throw new Error('another check');
            FS('trackEvent', {name: 5});
            """);
    assertEquals(1, codes(page).get("event-name-type").asInt());
  }

  @Test
  void theModuleIsTheSame(Page page) {
    open(page, "never")
        .run("await import('/dist/fullstory-check.mjs'); FS('trackEvent', {name: 5});");
    assertEquals(1, codes(page).get("event-name-type").asInt());
  }

  @Test
  void onlyItsNameIsAGlobal(Page page) {
    page.open("check.html", new Parameter("by", "none"), new Parameter("check", "never"));
    assertEquals(
        json("['fullstoryCheck']"),
        page.run(
            """
            const before = new Set(Object.getOwnPropertyNames(window));
            await loadScript('/dist/fullstory-check.js');
            return Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
            """));
  }

  @Test
  void aRejectedPageIsReported(Page page) {
    page.vendors().forThisTest("rs.fullstory.com/rec/page", FakeFullstory.rejection(3));
    open(page, "before").waitFor("fullstoryCheck.report().codes['not-captured']");
    assertEquals(1, codes(page).get("not-captured").asInt());
  }

  @Test
  void aPageWithoutASessionIsReported(Page page) {
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", FakeFullstory.script());
    page.open("check.html", new Parameter("check", "never"), new Parameter("by", "none"));
    page.call("check/not-started");
    page.waitFor("fullstoryCheck.report().codes['no-session']");
  }

  @Test
  void initAfterTheStartIsReported(Page page) {
    open(page).waitFor("fullstorySent.length");
    page.run("await new Promise((later) => setTimeout(later, 100)); FS('init', {env: {}});");
    assertEquals(1, codes(page).get("late-init").asInt());
  }

  @Test
  void aRouteThatChangesAfterThePageIsReported(Page page) {
    open(page)
        .run(
            """
            FS('setProperties', {type: 'page', properties: {pageName: 'Home'}});
            history.pushState({}, '', '/home');
            """);
    page.waitFor("fullstoryCheck.report().codes['page-before-route']");
  }

  @Test
  void callsInAFrameAreReported(Page page) {
    open(page);
    assertEquals(json("{'inner-frame': 1}"), page.call("check/calls-in-a-frame", ""));
    assertEquals(json("{}"), page.call("check/calls-in-a-frame", "_fs_is_outer_script"));
  }

  @Test
  void namesOfPagesAreCountedOverDocuments(Page page) {
    var set =
        """
        for (let i = %d; i < %d; i++) {
          FS('setProperties', {type: 'page', properties: {pageName: 'Page ' + i}});
        }
        """;
    open(page).run(set.formatted(0, 450) + "localStorage.removeItem('fullstoryCheck.pageNames')");
    open(page).run(set.formatted(0, 450));
    assertFalse(codes(page).has("page-names"));
    open(page).run(set.formatted(450, 901));
    assertEquals(1, codes(page).path("page-names").asInt());
    page.run("localStorage.removeItem('fullstoryCheck.pageNames')");
  }

  @Test
  void aPageWithoutStorageIsCheckedAllTheSame(Page page) {
    page.open("check.html", new Parameter("by", "none"), new Parameter("check", "never"))
        .run(
            """
            Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }});
            window.FS = function () {};
            FS.q = [];
            await loadScript('/dist/fullstory-check.js');
            FS('setProperties', {type: 'page', properties: {pageName: 'A'}});
            FS('trackEvent', {name: 5});
            """);
    assertEquals(1, codes(page).get("event-name-type").asInt());
  }
}
