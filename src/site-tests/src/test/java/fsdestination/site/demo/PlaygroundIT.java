package fsdestination.site.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The choice between the destinations, and the migration of classic settings. */
@BrowserTest
class PlaygroundIT extends ServedPlayground {
  PlaygroundIT() throws IOException {}

  private static String card(Page page) {
    return page.run("return document.querySelector('.card').innerText").asText();
  }

  private static void chooseClassic(Page page) {
    page.run(
        """
        document.querySelector('[name=destination][value=classic]').click();
        setTimeout(() => document.getElementById('form-settings').requestSubmit());
        """);
    waitForStages(page, 3);
  }

  @Test
  void classicShowsTheIntegrationsCalls(Page page) {
    open(page);
    chooseClassic(page);
    page.run("await analytics.track('Ordered', {total_int: 5})");
    waitForCards(page, 2);
    assertEquals(
        "Event analytics.track(\"Ordered\", { total_int: 5 }) Edit and repeat The event as the destination gets it"
            + " Integration integration.track({ event: \"Ordered\", properties: { total_int: 5 } })"
            + " FullStory FS.event(\"Ordered\", { total_int: 5 }, \"segment\")"
            + " Info suffix-removed \"total_int\" ends in a type. It arrives as \"total\" of the type"
            + " int. If the ending is part of the name, add the type: \"total_int_int\".",
        card(page).replaceAll("(?s)^.*?(?=Event\n)", "").replaceAll("\\s+", " ").strip());
  }

  @Test
  void classicExplainsWhyThereIsNoCall(Page page) {
    open(page);
    chooseClassic(page);
    page.run("await analytics.group('g1')");
    waitForCards(page, 2);
    assertEquals("true", "" + card(page).contains("The integration has no method group."));
  }

  @Test
  void pastedClassicSettingsBecomeActionsSettingsThatCanBeTried(Page page) {
    open(page);
    type(page, "#classic", "{\"FullStory\": {\"org\": \"o-2DEF-na1\", \"trackAllPages\": true}}");
    var made = page.run("return JSON.parse(document.getElementById('migrated').value)");
    assertEquals("o-2DEF-na1", made.get("orgId").asText());
    assertEquals(4, made.get("subscriptions").size());
    page.run("setTimeout(() => document.getElementById('form-migrate').requestSubmit())");
    page.waitFor("!window.serialize");
    waitForStages(page, 5);
    assertEquals("true", "" + card(page).contains("FS.event(\"Loaded a Page\""));
  }

  @Test
  void invalidJsonIsReportedAndCannotBeCopied(Page page) {
    open(page);
    type(page, "#classic", "{\"org\"");
    assertEquals(
        "[true,true,true]",
        page.run(
                """
                return [document.getElementById('classic-error').textContent.startsWith('Not JSON yet'),
                    document.getElementById('copy').disabled, document.getElementById('use').disabled];
                """)
            .toString());
  }

  @Test
  void cloudModesRequestIsShownBesideTheCall(Page page) {
    open(page);
    page.run("await analytics.identify('u1'); await analytics.track('Ordered', {total: 5})");
    waitForCards(page, 3);
    page.run("document.querySelector('.card .cloud').parentElement.open = true");
    page.waitFor("document.querySelector('.card .cloud pre')");
    var shown = page.run("return document.querySelector('.card .cloud').textContent").asText();
    assertTrue(shown.startsWith("POST https://api.fullstory.com/v2/events"), shown);
    assertTrue(shown.contains("\"Ordered\""), shown);
  }
}
