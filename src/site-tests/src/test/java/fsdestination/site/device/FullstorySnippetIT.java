package fsdestination.site.device;

import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import org.junit.jupiter.api.Test;

/**
 * Compares our stub with npm's {@code @fullstory/snippet}, in two windows of one page, after the
 * same calls on both.
 */
@BrowserTest
class FullstorySnippetIT {
  private static void assertSame(Page page, String part) {
    open(page);
    var expected = page.run("return theirStub[args[0]]", part);
    var found = page.run("return ourStub[args[0]]", part);
    assertEquals(expected.toPrettyString(), found.toPrettyString());
  }

  private static Page open(Page page) {
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", CannedResponse.script(""));
    return page.open("fullstory-snippet.html", settings("{orgId: 'o-1ABC-na1'}"));
  }

  @Test
  void theQueueIsTheSameEntryByEntry(Page page) {
    open(page);
    var expected = page.run("return theirStub.queue");
    var found = page.run("return ourStub.queue");
    assertTrue(expected.size() > 5, expected::toString);
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i).toString(), found.get(i).toString(), "entry " + i);
    }
    assertEquals(expected.size(), found.size());
  }

  @Test
  void operationsReturnTheSame(Page page) {
    assertSame(page, "returned");
  }

  @Test
  void theVersionIsTheSame(Page page) {
    assertSame(page, "version");
  }

  @Test
  void thePropertiesAreTheSame(Page page) {
    assertSame(page, "properties");
  }

  @Test
  void theScriptElementIsTheSame(Page page) {
    assertSame(page, "attributes");
  }

  @Test
  void theScriptElementIsInsertedFirst(Page page) {
    assertSame(page, "isFirstScript");
  }

  @Test
  void fetchIsWrappedInTheSameWay(Page page) {
    assertSame(page, "wrappedFetch");
  }

  @Test
  void theOriginalsAreKeptInTheSameWay(Page page) {
    assertSame(page, "kept");
    assertSame(page, "keptFetch");
    assertSame(page, "keptRequest");
  }

  @Test
  void wrappedFetchStillFetches(Page page) {
    page.open("plugins.html");
    page.run("await load()");
    assertEquals("200", page.run("return (await fetch('/pages/empty.html')).status").toString());
  }
}
