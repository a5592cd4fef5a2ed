package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.demo.ServedPlayground.click;
import static fsdestination.site.demo.ServedPlayground.text;
import static fsdestination.site.demo.ServedPlayground.waitForCards;
import static fsdestination.site.demo.ServedPlayground.waitForStages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code target/dist/playground} on a server that only has files, under a path of its own. */
@BrowserTest
class StaticSiteIT {
  private final FileServer server = new FileServer("/some/where/", true);

  StaticSiteIT() throws IOException {}

  @AfterEach
  void nothingIsMissingAndStop() {
    server.close();
    assertEquals("[]", server.missing().toString());
  }

  private void open(Page page, String fragment) {
    page.visit("about:blank");
    page.visit(server.address() + fragment);
    waitForStages(page, 5);
  }

  private static void assertConsoleIsEmpty(Page page) {
    assertEquals(json("[]"), page.run("return pageLog"));
  }

  @Test
  void aPurchaseShowsItsCallsAndTheirPath(Page page) {
    open(page, "");
    click(page, "[aria-label='Add to cart: Arc Floor Lamp']");
    waitForCards(page, 2);
    assertTrue(text(page, ".card .terminal .code").startsWith("FS(\"trackEvent\", {"));
    page.run("await analytics.track('Ordered', {'unit price': 5})");
    waitForCards(page, 3);
    assertEquals("property-name", text(page, ".card:first-child .finding code"));
    assertConsoleIsEmpty(page);
  }

  @Test
  void cloudModeIsSaidToNeedTheServer(Page page) {
    open(page, "");
    click(page, ".card .arrived:has(.cloud) summary");
    page.waitFor("document.querySelector('.card .cloud p')");
    assertEquals(
        "This page shows device mode only: for cloud mode run script/demo, whose server plans the"
            + " requests.",
        text(page, ".card .cloud"));
    assertConsoleIsEmpty(page);
  }

  @Test
  void settingsAreAppliedAndSharedByALink(Page page) {
    open(page, "");
    ServedPlayground.apply(
        page,
        """
        {"orgId": "o-9", "subscriptions": [{"name": "All", "enabled": true,
         "partnerAction": "trackEvent", "subscribe": "all", "mapping": {"name": "Seen"}}]}
        """);
    click(page, "#share");
    var link = page.run("return document.getElementById('share-link').value").asText();
    assertTrue(link.startsWith(server.address() + "#"), link);
    ServedPlayground.click(page, "#presets");
    open(page, link.substring(link.indexOf('#')));
    assertEquals(
        "FS.event(\"Seen\", {}, \"segment-browser-actions\")", text(page, ".card .terminal .code"));
    assertConsoleIsEmpty(page);
  }

  @Test
  void classicRunsToo(Page page) {
    open(page, "");
    page.run(
        """
        document.querySelector('[name=destination][value=classic]').click();
        setTimeout(() => document.getElementById('form-settings').requestSubmit());
        """);
    waitForStages(page, 3);
    assertConsoleIsEmpty(page);
  }
}
