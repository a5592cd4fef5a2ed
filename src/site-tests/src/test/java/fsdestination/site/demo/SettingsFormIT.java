package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Settings and subscriptions are edited in a form, which reports errors at once. */
@BrowserTest
class SettingsFormIT extends ServedPlayground {
  private static final String FIRST = "#subscriptions > :first-child ";

  SettingsFormIT() throws IOException {}

  private void openForm(Page page) {
    open(page);
    click(page, "#tab-settings");
    click(page, FIRST + "summary");
  }

  private static String names(Page page) {
    return page.run(
            "return [...document.querySelectorAll('.subscription .name')].map(e => e.textContent)")
        .toString();
  }

  private static String focused(Page page) {
    return page.run("return document.activeElement.textContent").asText();
  }

  @Test
  void aTriggerIsUnderlinedAtItsError(Page page) {
    openForm(page);
    type(page, FIRST + "[id$=trigger]", "type = \"track\" and (event = = 5)");
    assertEquals(
        json("[['type = \"track\" and (event = ', '=']]"),
        page.call("demo/marks", ".subscription [id$=trigger]"));
    assertEquals(
        "/subscribe:29 must be a value, got \"=\"", text(page, FIRST + "[id$=trigger-error]"));
  }

  @Test
  void anInvalidMappingShowsThePath(Page page) {
    openForm(page);
    type(page, FIRST + "[id$=mapping-0]", "{\"@pth\": \"$.event\"}");
    assertEquals(
        "/name/@pth must be a known directive, got @pth",
        text(page, FIRST + "[id$=mapping-0-error]"));
    assertEquals("invalid", text(page, FIRST + ".state"));
  }

  @Test
  void anInvalidSettingShowsWhatIsExpected(Page page) {
    openForm(page);
    type(page, "#setting-host", "http://example.com");
    var help = page.run("return document.getElementById('setting-host-help').textContent");
    assertTrue(help.asText().startsWith("/host must be a host"), help.asText());
  }

  @Test
  void theLatestCallIsTriedAsOneTypes(Page page) {
    openForm(page);
    page.run("await analytics.track('Ordered', {total: 5})");
    waitForCards(page, 2);
    type(page, FIRST + "[id$=trigger]", "type = \"track\" and properties.total > 100");
    assertEquals("no match", text(page, FIRST + ".state"));
    assertEquals(
        "properties.total > 100 is false decides properties.total is 5",
        text(page, FIRST + ".effect .condition ul > :last-child .part"));
    type(page, FIRST + "[id$=trigger]", "properties.total < 100");
    type(page, FIRST + "[id$=mapping-0]", "Big {{event}}");
    assertEquals(
        "{ name: \"Big Ordered\", properties: { total: 5 } }", text(page, FIRST + ".effect .code"));
  }

  @Test
  void subscriptionsAreAddedMovedSwitchedAndRemoved(Page page) {
    openForm(page);
    click(page, "#add-subscription");
    click(page, ".subscription:last-child .moves :first-child");
    assertEquals("Move up", focused(page));
    click(page, FIRST + ".moves :last-child");
    click(page, FIRST + ".on");
    assertEquals(
        "[\"Identify User\",\"Viewed Page\",\"Track Page Events\",\"Track Event V2\",\"Group\"]",
        names(page));
    click(page, "[name=view][value=json]");
    assertEquals(
        json("[false, true, false, true, false]"),
        page.run(
            """
            return JSON.parse(document.getElementById('settings').value)
                .subscriptions.map(one => one.enabled);
            """));
  }

  @Test
  void appliedSettingsActAndTheLatestCallIsRepeated(Page page) {
    openForm(page);
    page.run("await analytics.track('Ordered', {total: 5})");
    waitForCards(page, 2);
    type(page, FIRST + "[id$=mapping-0]", "Paid");
    assertEquals("Not applied yet.", text(page, "#settings-state"));
    submit(page);
    waitForCards(page, 2);
    assertEquals(
        "FS(\"trackEvent\", { name: \"Paid\", properties: { total: 5 } }, \"segment-browser-actions\")",
        text(page, ".card .terminal .code"));
  }

  @Test
  void anotherActionHasItsOwnFields(Page page) {
    openForm(page);
    type(page, FIRST + "select", "viewedPage");
    assertEquals(
        json("['pageName', 'properties']"),
        page.run(
            """
            return [...document.querySelectorAll('.subscription:first-child .value-field label')]
                .map(label => label.textContent);
            """));
  }

  @Test
  void invalidJsonIsUnderlinedAndNotApplied(Page page) {
    open(page);
    click(page, "#tab-settings");
    click(page, "[name=view][value=json]");
    type(page, "#settings", "{\n  \"orgId\" \"o-1\"\n}");
    assertEquals("Not JSON yet, at line 2, column 11", text(page, "#settings-error"));
    assertEquals(json("[['  \"orgId\" ', '\"o-1\"']]"), page.call("demo/marks", "#settings"));
    page.run("document.getElementById('form-settings').requestSubmit()");
    assertEquals("settings", page.run("return document.activeElement.id").asText());
  }

  @Test
  void applyingInvalidJsonFocusesItsField(Page page) {
    openForm(page);
    type(page, "#setting-orgId", "");
    type(page, FIRST + "[id$=mapping-1]", "{\"a\": ");
    click(page, FIRST + "summary");
    click(page, "#form-settings .primary");
    assertEquals(
        json("['properties', true]"),
        page.run(
            """
            const field = document.activeElement;
            return [field.closest('.field').querySelector('label').textContent,
                field.closest('details').open];
            """));
  }

  @Test
  void untouchedSettingsAreUnchanged(Page page) {
    var settings =
        """
        {"orgId": "o-1", "host": 5, "own": [1], "subscriptions": [
          {"enabled": 1, "partnerAction": "trackEventV3", "subscribe": "all", "note": "x"},
          {"name": " a ", "partnerAction": "trackEvent", "subscribe": "all", "mapping": {
            "name": " Paid ", "properties": {"a": {"@template": "{{x}}"}}, "n": 5, "t": "5",
            "p": "$.x", "j": "{\\"a\\"}", "b": true, "z": null}},
          {"partnerAction": "viewedPage", "mapping": {"__segment_internal_directive": {}}}]}
        """;
    open(page);
    click(page, "#tab-settings");
    click(page, "[name=view][value=json]");
    type(page, "#settings", settings);
    click(page, "[name=view][value=form]");
    click(page, "[name=view][value=json]");
    assertEquals(
        json(settings), page.run("return JSON.parse(document.getElementById('settings').value)"));
  }
}
