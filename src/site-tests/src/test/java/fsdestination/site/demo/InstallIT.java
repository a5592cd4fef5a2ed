package fsdestination.site.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code for the visitor's own site. */
@BrowserTest
class InstallIT extends ServedPlayground {
  private static final String HASH = "sha384-" + "A".repeat(64);

  InstallIT(@TempDir Path root) throws IOException {
    super(withIntegrity(root));
  }

  /** The project with the hash of these tests in place of the build's. */
  private static Path withIntegrity(Path root) throws IOException {
    for (var directory : new String[] {"web", "src", "node_modules"}) {
      Files.createSymbolicLink(root.resolve(directory), ProjectFiles.root().resolve(directory));
    }
    var dist = Files.createDirectories(root.resolve("target/dist"));
    for (var script : new String[] {"fullstory-actions.js", "fullstory-classic.js"}) {
      Files.createSymbolicLink(dist.resolve(script), ProjectFiles.dist(script));
    }
    Files.writeString(
        dist.resolve("integrity.json"), "{\"fullstory-actions.js\": \"" + HASH + "\"}");
    return root;
  }

  private static String code(Page page, String way) {
    click(page, "[name=way][value=" + way + "]");
    return text(page, "#steps");
  }

  @Test
  void theScriptTagHasItsHash(Page page) {
    open(page);
    click(page, "#tab-install");
    assertTrue(
        code(page, "tag")
            .contains(
                "<script src=\"/js/fullstory-actions.js\" integrity=\""
                    + HASH
                    + "\" crossorigin=\"anonymous\"></script>"));
  }

  @Test
  void everyWayHasTheSettingsButNotThePresets(Page page) {
    open(page);
    click(page, "#tab-install");
    for (var way : new String[] {"tag", "segment", "npm"}) {
      var code = code(page, way);
      assertTrue(code.contains("{ \"orgId\": \"o-1ABC-na1\" }"), code);
      assertFalse(code.contains("\"subscriptions\""), code);
    }
  }

  @Test
  void subscriptionsThatAreNoPresetsAreInIt(Page page) {
    open(page);
    apply(page, "{\"orgId\": \"o-9\", \"subscriptions\": [{\"name\": \"</script>\"}]}");
    click(page, "#tab-install");
    var code = code(page, "tag");
    assertTrue(code.contains("\"subscriptions\": [ { \"name\": \"\\u003c/script>\" } ]"), code);
    assertEquals(2, code.split("</script>", -1).length - 1);
  }
}
