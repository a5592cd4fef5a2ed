package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The playground can be used with the keyboard alone. */
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
    page.call("demo/watch-focus");
    var controls = page.call("demo/controls").asInt();
    // One more: Firefox also focuses scrollable elements; others start again after the last
    // control.
    var tabs = new CharSequence[controls + 1];
    Arrays.fill(tabs, Keys.TAB);
    page.press(tabs);
    assertEquals(json("[[], [], []]"), page.call("demo/focus-outlines"));
  }

  @Test
  void escapeClosesTheLinkAndReturnsTheFocus(Page page) {
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
