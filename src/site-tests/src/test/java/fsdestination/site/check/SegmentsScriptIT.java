package fsdestination.site.check;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.CannedResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Beside Segment's own destination, npm {@code @segment/browser-destinations}, which {@code
 * script/test} and {@code script/bench} download.
 */
@BrowserTest
class SegmentsScriptIT {
  private static final String CDN = "cdn.segment.com/next-integrations/actions/";
  private static final Path BUNDLE =
      Path.of(
          System.getProperty(
              "segment.dir",
              System.getProperty("user.home") + "/.cache/fullstory-destination/segment-3.98.0"));

  private static final String CALLS =
      """
      await analytics.identify('u1', {uid: 'fire-7', plan: 'pro'});
      await analytics.track('Ordered', {'unit price': 5, at: new Date(0)});
      await analytics.page('Home', {tags: ['a', 5]});
      """;

  /** Returns what FullStory gets. */
  private static JsonNode calls(Page page, String check) throws IOException {
    assumeTrue(Files.isDirectory(BUNDLE), "script/test downloads Segment's bundle");
    for (var directory : List.of("fullstory", "688")) {
      page.vendors()
          .forThisTest(CDN + directory + "/*", CannedResponse.scriptFile(script(directory)));
    }
    page.open("check.html", new Parameter("by", "segment"), new Parameter("check", check));
    page.run("localStorage.removeItem('fake-fs-uid')");
    page.waitFor("window.fullstoryCalls").run(CALLS);
    // Another user begins another session, until which calls wait.
    page.waitFor("!FS.q && fullstoryCalls.length > 2");
    return page.run("return fullstoryCalls.map(({op, source, version}) => [op, source, version])");
  }

  private static Path script(String directory) throws IOException {
    try (var files = Files.list(BUNDLE.resolve(directory))) {
      return files.filter(file -> file.toString().endsWith(".js")).findFirst().orElseThrow();
    }
  }

  @Test
  void whatItCallsIsTheSame(Page page) throws IOException {
    var expected = calls(page, "never");
    assertTrue(expected.size() >= 3, expected::toString);
    assertEquals(expected, calls(page, "before"));
    assertEquals(expected, calls(page, "late"));
  }

  @Test
  void itsCallsAreChecked(Page page) throws IOException {
    calls(page, "before");
    assertEquals(
        json("['array-type', 'no-suffix', 'property-renamed', 'uid-property']"),
        page.run("return Object.keys(fullstoryCheck.report().codes).sort()"));
  }
}
