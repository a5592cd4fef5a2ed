package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Beside each call stands what FullStory will drop or misunderstand in it. */
@BrowserTest
class FindingsIT extends ServedPlayground {
  FindingsIT() throws IOException {}

  private static JsonNode codes(Page page) {
    return page.run(
        """
        return [...document.querySelectorAll('.card:first-child .finding')].map((finding) => [
            finding.dataset.level, finding.querySelector('code').textContent]);
        """);
  }

  @Test
  void theFindingsOfACallStandUnderIt(Page page) {
    open(page);
    page.run("await analytics.track('Ordered', {'unit price': 5, at: '2024-01-02', gone: null})");
    waitForCards(page, 2);
    assertEquals(
        json("[['error', 'property-name'], ['warn', 'null-value'], ['info', 'untyped-date']]"),
        codes(page));
    assertEquals(
        "Error property-name The property is called \"unit price\". FullStory's server rejects the"
            + " property. Use ASCII letters, digits and _, a letter first, and at most 512"
            + " characters with the names around it.",
        text(page, ".card:first-child .finding"));
  }

  @Test
  void aCallWithoutFindingsHasNone(Page page) {
    open(page);
    page.run("await analytics.track('Ordered', {total: 5})");
    waitForCards(page, 2);
    assertEquals(json("[]"), codes(page));
  }

  @Test
  void earlierCallsCount(Page page) {
    open(page);
    page.run("await analytics.track('Ordered', {total: 5})");
    page.run("await analytics.track('Ordered', {total: 'five'})");
    waitForCards(page, 3);
    assertEquals(json("[['warn', 'type-conflict']]"), codes(page));
  }

  @Test
  void eachPageCallIsAnotherPage(Page page) {
    open(page);
    page.run("await analytics.page('Docs'); await analytics.page('Home')");
    waitForCards(page, 3);
    assertEquals(json("[]"), codes(page));
  }
}
