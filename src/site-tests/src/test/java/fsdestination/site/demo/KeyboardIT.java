package fsdestination.site.demo;

import static fsdestination.site.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Everything can be reached and done by keys alone. */
@BrowserTest
class KeyboardIT extends ServedPlayground {
  KeyboardIT() throws IOException {}

  private static String focused(Page page) {
    return page.run("return document.activeElement.id").asText();
  }

  private static void focus(Page page, String id) {
    page.run("document.getElementById(args[0]).focus()", id);
  }

  @Test
  void arrowsHomeAndEndChooseTabs(Page page) {
    open(page);
    focus(page, "tab-shop");
    page.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertEquals("tab-settings", focused(page));
    page.press(Keys.END);
    assertEquals("tab-migrate", focused(page));
    page.press(Keys.ARROW_RIGHT);
    assertEquals("tab-shop", focused(page));
    page.press(Keys.ARROW_LEFT, Keys.HOME);
    assertEquals(
        json("['tab-shop', false, true]"),
        page.run(
            """
            return [document.activeElement.id, document.getElementById('panel-shop').hidden,
                document.getElementById('panel-migrate').hidden];
            """));
  }

  @Test
  void theSkipLinkLeadsToTheCalls(Page page) {
    open(page);
    page.run("document.querySelector('.skip').focus()");
    page.press(Keys.ENTER);
    assertEquals("calls", focused(page));
  }

  @Test
  void tabVisitsEachControlOnceAndShowsWhere(Page page) {
    open(page);
    click(page, "#tab-settings");
    click(page, ".subscription summary");
    page.run(
        """
        window.visited = [];
        document.addEventListener('focusin', ({target}) => {
          const drawn = target.matches('.choice input') ? target.nextSibling : target;
          const {outlineStyle, outlineWidth} = getComputedStyle(drawn);
          visited.push([target, outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)]);
        });
        document.querySelector('.skip').focus();
        """);
    var controls =
        page.run(
                """
                // The link to the latest call comes and goes with what is in sight.
                const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
                window.controls = [...document.querySelectorAll(all)].filter(one => !one.disabled
                    && one.tabIndex >= 0 && one.getClientRects().length
                    && !one.closest('details:not([open]) > :not(summary), #latest')
                    && (one.type !== 'radio' || one.checked));
                return controls.length;
                """)
            .asInt();
    // Firefox also stops at what scrolls; behind the last one most begin again.
    var tabs = new CharSequence[controls + 1];
    Arrays.fill(tabs, Keys.TAB);
    page.press(tabs);
    assertEquals(
        json("[[], [], []]"),
        page.run(
            """
            const name = one => one.outerHTML.slice(0, 80);
            // Firefox, back from its own buttons, gives the last one the focus once more.
            const all = visited.map(([one]) => one)
                .filter((one, index, all) => one !== all[index - 1]);
            const again = all.indexOf(all[0], 1);
            const seen = again < 0 ? all : all.slice(0, again);
            return [controls.filter(one => !seen.includes(one)).map(name),
                seen.filter((one, index) => seen.indexOf(one) !== index).map(name),
                visited.filter(([, outline]) => !(outline >= 1)).map(([one]) => name(one))];
            """));
  }

  @Test
  void escapePutsTheLinkAwayAndGivesTheFocusBack(Page page) {
    open(page);
    focus(page, "share");
    page.press(Keys.ENTER);
    assertEquals("share-copy", focused(page));
    page.press(Keys.ESCAPE);
    assertEquals(
        json("['share', true]"),
        page.run(
            "return [document.activeElement.id, document.getElementById('share-box').hidden]"));
  }

  @Test
  void controlAndEnterMakeTheCall(Page page) {
    open(page);
    click(page, "#tab-compose");
    focus(page, "body");
    page.pressWith(Keys.CONTROL, Keys.ENTER);
    waitForCards(page, 2);
  }
}
