package fsdestination.site.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.browser.Browser;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * axe-core finds no violation in any state of the page, by day and by night, on a wide screen and
 * on a phone. In one browser, because axe reads markup and styles, which are the same in all;
 * {@link KeyboardIT} tests the rest.
 */
@BrowserTest(Browser.CHROMIUM)
class AccessibilityIT extends ServedPlayground {
  AccessibilityIT(@TempDir Path root) throws IOException {
    super(withAxe(root));
  }

  private static Path withAxe(Path root) throws IOException {
    var axe = ProjectFiles.root().resolve("node_modules/axe-core/axe.min.js");
    Files.copy(axe, SiteCopy.in(root).resolve("axe.min.js"));
    return root;
  }

  private static void assertNothingIsFound(Page page, String view) {
    var found = new ArrayList<String>();
    var states = page.call("accessibility", view);
    assertEquals(8, states.size(), states::toString);
    for (var state : states) {
      page.run("return look(args[0])", state.asText())
          .forEach(one -> found.add(state.asText() + ": " + one.asText()));
    }
    assertEquals(List.of(), found, () -> "\n" + String.join("\n", found) + "\n");
  }

  @Test
  void nothingIsFoundOnAWideScreen(Page page) {
    open(page);
    assertNothingIsFound(page, "wide");
  }

  @Test
  void nothingIsFoundOnAPhone(Page page) {
    open(page);
    page.run(
        """
        const frame = document.createElement('iframe');
        frame.style = 'width: 360px; height: 800px; border: 0';
        frame.src = '/?frame';
        document.body.replaceChildren(frame);
        """);
    page.waitFor("frames[0].document.querySelector('.steps li')");
    assertEquals("360", page.run("return frames[0].innerWidth").toString());
    assertNothingIsFound(page, "phone");
  }
}
