package fsdestination.site.page;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RandomPage} has in common. A page opens after {@code analytics.ready()} has
 * fired. {@code -Drandom.pages=N} makes more pages.
 */
@BrowserTest
class RandomPagesIT {
  private static final long SEED = Long.getLong("seed", 20261122L);
  private static final int PAGES = Integer.getInteger("random.pages", 12);

  @Test
  void everyCallArrivesOnceAndNothingIsThrown(Page page) {
    var random = new Random(SEED);
    System.out.println("RandomPagesIT: " + PAGES + " pages, -Dseed=" + SEED);
    for (int i = 0; i < PAGES; i++) {
      var each = RandomPage.of(random);
      int loadedBefore = page.requests("/s/fs.js").size();
      page.vendors().forThisTest("edge.fullstory.com/s/fs.js", each.response());
      page.open("existing-fullstory.html", each.parameters());
      page.waitFor(
          each.network().equals("missing")
              ? "pageLog.some(entry => entry.kind === 'unloaded')"
              : "window.fullstoryCalls && fullstoryCalls.length >= " + each.expected().size());
      assertEquals(each.expected(), arrived(page), each::toString);
      assertEquals(List.of(), page.thrown(), each::toString);
      assertEquals(List.of(), page.console("error"), each::toString);
      assertTrue(page.console("warn").size() <= 2, () -> each + " " + page.console("warn"));
      assertEquals(1, page.requests("/s/fs.js").size() - loadedBefore, each::toString);
      assertEquals(json(each.calls()), page.run("return scenario.calls"), each::toString);
    }
  }

  private static List<String> arrived(Page page) {
    var calls =
        page.run(
            """
            return (window.fullstoryCalls || []).map(call => call.op + ' ' + (call.options.uid
                || call.options.name || call.options.properties.pageName));
            """);
    return StreamSupport.stream(calls.spliterator(), false).map(call -> call.asText()).toList();
  }
}
