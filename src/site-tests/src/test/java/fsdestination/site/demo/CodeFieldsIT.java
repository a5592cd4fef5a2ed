package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The fields for code mark each error in its place, and complete names. */
@BrowserTest
class CodeFieldsIT extends ServedPlayground {
  private static final String PASTED =
      """
      {
        "orgId": 5,
        "host": "http://example.com",
        "subscriptions": [
          {"name": "Orders", "enabled": true, "partnerAction": "trackEventV2",
           "subscribe": "type = \\"track\\" and (event = = 5)",
           "mapping": {"name": {"@pth": "$.event"}, "properties": {"@path": 7}}},
          {"enabled": true, "partnerAction": "trackEventV3", "subscribe": "all"},
          {"enabled": true, "partnerAction": "trackEvent"}
        ]
      }
      """;

  CodeFieldsIT() throws IOException {}

  private static void openJson(Page page) {
    click(page, "#tab-settings");
    click(page, "[name=view][value=json]");
  }

  /** Waits until this word is among those that are offered. */
  private static void assertOffered(Page page, String word) {
    page.waitFor(
        "[...document.querySelectorAll('.cm-tooltip-autocomplete .cm-completionLabel')]"
            + ".some(label => label.textContent === '%s')".formatted(word));
  }

  /** Types over all that is in the focused field. */
  private static void typeOver(Page page, String keys) {
    page.pressWith(Keys.CONTROL, "a").press(Keys.BACK_SPACE, keys);
  }

  @Test
  void eachMistakeOfPastedSettingsIsMarkedInItsPlace(Page page) {
    open(page);
    openJson(page);
    page.call("demo/paste", "#settings", PASTED);
    assertEquals(
        json(
            """
            [['  "orgId": ', '5'],
             ['  "host": ', '"http://example.com"'],
             ['     "subscribe": "type = \\\\"track\\\\" and (event = ', '='],
             ['     "mapping": {"name": {', '"@pth"'],
             ['     "mapping": {"name": {"@pth": "$.event"}, "properties": {"@path": ', '7'],
             ['    {"enabled": true, "partnerAction": ', '"trackEventV3"'],
             ['    ', '{']]
            """),
        page.call("demo/marks", "#settings"));
    assertEquals(7, page.run("return document.querySelectorAll('#settings-error p')").size());
    page.call("demo/paste", "#settings", "{\"orgId\": \"o-1\"}");
    assertEquals(json("[]"), page.call("demo/marks", "#settings"));
    assertEquals("", text(page, "#settings-error"));
  }

  @Test
  void aTriggerCompletesFieldsFunctionsAndTheLatestCall(Page page) {
    open(page);
    page.run("await analytics.track('Ordered', {container: 'box'})");
    waitForCards(page, 2);
    click(page, "#tab-settings");
    click(page, ".subscription summary");
    type(page, ".subscription [id$=trigger]", "");
    page.run("document.querySelector('.subscription [id$=trigger]').focus()");
    page.press("con");
    for (var word : new String[] {"context", "contains", "properties.container"}) {
      assertOffered(page, word);
    }
    // CodeMirror ignores keys for a moment, lest one accepts what one has not seen.
    page.run("await new Promise(done => setTimeout(done, 200))");
    page.press(Keys.ENTER);
    page.waitFor(
        "document.querySelector('.subscription [id$=trigger]').value.length > 'con'.length");
  }

  @Test
  void settingsCompleteTheirNamesActionsAndDirectives(Page page) {
    open(page);
    openJson(page);
    page.run("document.getElementById('settings').focus()");
    for (var start :
        new String[][] {
          {"{\"o", "orgId"},
          {"{\"subscriptions\": [{\"p", "partnerAction"},
          {"{\"subscriptions\": [{\"partnerAction\": \"track", "trackEventV2"},
          {"{\"subscriptions\": [{\"mapping\": {\"name\": {\"@i", "@if"},
          {"{\"subscriptions\": [{\"subscribe\": \"lowe", "lowercase"}
        }) {
      typeOver(page, start[0]);
      assertOffered(page, start[1]);
      page.press(Keys.ESCAPE);
      page.waitFor("!document.querySelector('.cm-tooltip-autocomplete')");
    }
  }

  @Test
  void tabLeavesAField(Page page) {
    open(page);
    openJson(page);
    page.run("document.getElementById('settings').focus()");
    page.press(Keys.TAB);
    assertEquals(
        json("[true, 'Apply']"),
        page.run(
            """
            return [!document.getElementById('settings').value.includes('\\t'),
                document.activeElement.textContent];
            """));
  }
}
