package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A link contains the settings and the latest call; a damaged one is reported. */
@BrowserTest
class SharingIT extends ServedPlayground {
  SharingIT() throws IOException {}

  private static String fragment(Page page) {
    click(page, "#share");
    return page.run("return document.getElementById('share-link').value")
        .asText()
        .replaceFirst("^[^#]*", "");
  }

  @Test
  void aLinkBringsTheSettingsAndTheCall(Page page) {
    open(page);
    apply(
        page,
        """
        {"orgId": "o-9", "subscriptions": [{"name": "Überall ✓", "enabled": true,
         "partnerAction": "trackEvent", "subscribe": "all", "mapping": {"name": "A\\tb\\u0001"}}]}
        """);
    page.run("await analytics.track('Größe', {price: 5})");
    waitForCards(page, 2);
    var fragment = fragment(page);
    open(page, fragment);
    waitForCards(page, 2);
    assertEquals(
        "FS.event(\"A\\tb\\u0001\", {}, \"segment-browser-actions\")",
        text(page, ".card .terminal .code"));
    assertEquals(
        json("['', 'Größe']"),
        page.run("return [location.hash, document.getElementById('event').value]"));
  }

  @Test
  void aLinkToThePresetsIsShort(Page page) {
    open(page);
    page.run("await analytics.track('Order Completed', {total: 5})");
    waitForCards(page, 2);
    var fragment = fragment(page);
    assertTrue(fragment.length() < 130, fragment);
  }

  @Test
  void aLinkActsInAPageThatIsOpen(Page page) {
    open(page);
    page.run("await analytics.track('Ordered')");
    waitForCards(page, 2);
    var fragment = fragment(page);
    open(page);
    page.run("setTimeout(() => { location.hash = args[0]; })", fragment);
    page.waitFor("!window.serialize");
    waitForStages(page, 5);
    waitForCards(page, 2);
    assertEquals("analytics.track(\"Ordered\")", text(page, ".card .code"));
  }

  @Test
  void aTruncatedLinkIsReportedAndChangesNothing(Page page) {
    open(page);
    var fragment = fragment(page);
    open(page, fragment.substring(0, fragment.length() - 3));
    assertEquals(
        "The link is damaged: a part of it is missing, or a character has changed."
            + " Copy all of it again.",
        text(page, "#notice-text"));
    click(page, "#notice-close");
    assertEquals("true", page.run("return document.getElementById('notice').hidden").toString());
  }

  @Test
  void invalidFragmentsAreNoSetUp(Page page) {
    open(page);
    assertEquals(
        json(
            """
            [null, null, 'The link is damaged', 'The link is damaged', 'The link is damaged',
             'The link is of version 2', 'The link has no set-up', 'The link has no set-up',
             'The link has no set-up', 'The link has no set-up']
            """),
        page.call("demo/invalid-fragments"));
  }
}
