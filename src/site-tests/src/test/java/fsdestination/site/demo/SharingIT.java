package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
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

  /** A fragment with this JSON as its set-up. */
  private static String fragmentWith(Page page, String json) throws IOException {
    var library = ProjectFiles.root().resolve("node_modules/lz-string/libs/lz-string.min.js");
    var compress = "; return LZString.compressToEncodedURIComponent(args[0])";
    return "#set-up.2." + page.run(Files.readString(library) + compress, json).asText();
  }

  @Test
  void invalidFragmentsAreNoSetUp(Page page) throws IOException {
    open(page);
    var damaged = "The link is damaged";
    var unreadable = "The link has no set-up";
    var notices = new LinkedHashMap<String, String>();
    notices.put("#calls", "");
    notices.put("#set-up", damaged);
    notices.put("#set-up.2", damaged);
    notices.put("#set-up.2.%F0", damaged);
    notices.put("#set-up.1.x.y", "The link is of version 1, but this playground reads version 2");
    notices.put(fragmentWith(page, "{\"a\": "), damaged);
    notices.put(fragmentWith(page, "5"), unreadable);
    notices.put(fragmentWith(page, "[\"other\", {}]"), unreadable);
    notices.put(fragmentWith(page, "[\"actions\", []]"), unreadable);
    notices.put(fragmentWith(page, "[\"actions\", {}, [\"constructor\"]]"), unreadable);
    notices.put(fragmentWith(page, "[\"actions\", {}, 5]"), unreadable);
    for (var notice : notices.entrySet()) {
      open(page, notice.getKey());
      var shown = page.run("return document.getElementById('notice-text').textContent").asText();
      assertEquals(
          notice.getValue(),
          shown.substring(0, Math.min(shown.length(), notice.getValue().length())),
          notice.getKey() + ": " + shown);
      assertEquals(notice.getValue().isEmpty(), shown.isEmpty(), shown);
    }
  }
}
