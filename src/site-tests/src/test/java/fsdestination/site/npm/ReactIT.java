package fsdestination.site.npm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of docs/react.md, in strict mode, with React's development build. */
@BrowserTest
class ReactIT {
  private static FreshProject project() {
    return FreshProject.of("react", "vite/bin/vite.js", "build");
  }

  private static void open(Page page) {
    project();
    page.vendors()
        .forThisTest(
            "cdn.segment.com/v1/projects/YOUR_WRITE_KEY/settings",
            CannedResponse.json("{\"integrations\": {}}"));
    page.open("/projects/react/dist/index.html");
  }

  /** Clicks a button of the page, by id. */
  private static void click(Page page, String... ids) {
    for (var id : ids) {
      page.run("document.getElementById(args[0]).click()", id);
    }
  }

  /** Waits for as many calls, and a little longer, and returns them in short. */
  private static List<String> calls(Page page, int min) {
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length >= " + min);
    page.run("await new Promise(later => setTimeout(later, 300))");
    var calls = new ArrayList<String>();
    for (var call : page.fullstoryCalls()) {
      var options = call.get("options");
      calls.add(call.get("op").asText() + " " + options.path("name").asText());
    }
    return calls;
  }

  @Test
  void eachEventArrivesOnce(Page page) {
    open(page);
    assertEquals("2", page.run("return effects").toString(), "effects run twice in strict mode");
    assertEquals(List.of("setProperties "), calls(page, 1));
    click(page, "track");
    assertEquals(List.of("setProperties ", "trackEvent Ordered"), calls(page, 2));
    assertEquals(List.of(), page.console("warn"));
    assertEquals(List.of(), page.console("error"));
  }

  @Test
  void aRouteIsAPageAndARemountIsNone(Page page) {
    open(page);
    // While analytics.js loads, a call can overtake those that wait in its buffer.
    assertEquals(List.of("setProperties "), calls(page, 1));
    click(page, "route", "mount", "mount", "track");
    assertEquals(List.of("setProperties ", "setProperties ", "trackEvent Ordered"), calls(page, 3));
    assertEquals(1, page.requests("/s/fs.js").size());
  }

  @Test
  void itCompiles() {
    assertEquals("", project().run("typescript/bin/tsc", "-p", "tsconfig.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"analytics.ts", "tracking.tsx"})
  void theDocumentationHasTheFile(String file) throws IOException {
    var root = ProjectFiles.root();
    var code = Files.readString(root.resolve("src/site-tests/src/test/npm/react").resolve(file));
    var page = Files.readString(root.resolve("docs/react.md"));
    assertTrue(page.contains("\n" + code.replace('\'', '"') + "```"), file);
  }
}
