package fsdestination.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;

/** A page with one of the destinations: {@code destination.html}. */
final class LoadedDestination {
  private LoadedDestination() {}

  static Page open(Page page, String by, Parameter... more) {
    var parameters = new Parameter[more.length + 1];
    parameters[0] = new Parameter("by", by);
    System.arraycopy(more, 0, parameters, 1, more.length);
    return page.open("destination.html", parameters);
  }

  /** Makes calls while fs.js loads. */
  static void whileLoading(Page page, String by, String calls) {
    whileLoading(page, by, "", calls);
  }

  static void whileLoading(Page page, String by, String before, String calls) {
    page.vendors()
        .forThisTest(
            "edge.fullstory.com/s/fs.js", FakeFullstory.script().after(Duration.ofMillis(300)));
    open(page, by).run(before + "await load();" + calls);
  }

  static void assertOneWarning(Page page, String words) {
    page.waitFor("pageLog.some(entry => entry.kind === 'warn')");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertTrue(page.console("warn").get(0).contains(words), () -> "" + page.console("warn"));
  }
}
