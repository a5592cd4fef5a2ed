package fsdestination.site.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code for the visitor's own site. */
@BrowserTest
class InstallIT extends ServedPlayground {
  private static final String HASH = "sha384-" + "A".repeat(64);

  InstallIT(@TempDir Path root) throws IOException {
    super(withIntegrity(root));
  }

  /** A copy of the playground with the hash of these tests in place of the build's. */
  private static Path withIntegrity(Path root) throws IOException {
    Files.writeString(
        SiteCopy.in(root).resolve("dist/integrity.json"),
        "{\"fullstory-actions.js\": \"%1$s\", \"fullstory-presets.js\": \"%1$s\"}".formatted(HASH));
    return root;
  }

  private static String code(Page page, String way) {
    click(page, "[name=way][value=" + way + "]");
    return text(page, "#steps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fullstory-actions.js", "fullstory-presets.js"})
  void theScriptTagHasItsHash(String script, Page page) {
    open(page);
    click(page, "#tab-install");
    click(page, "[name=script][value='" + script + "']");
    assertTrue(
        code(page, "tag")
            .contains(
                "<script src=\"/js/"
                    + script
                    + "\" integrity=\""
                    + HASH
                    + "\" crossorigin=\"anonymous\"></script>"));
  }

  @Test
  void thePresetsAreOfferedFirst(Page page) {
    open(page);
    click(page, "#tab-install");
    assertEquals("fullstory-presets.js", chosenScript(page));
    assertTrue(code(page, "npm").contains("\"fullstory-destination/presets\""));
    assertTrue(code(page, "segment").contains("/js/fullstory-presets.js"));
  }

  @Test
  void settingsThatNeedActionsOfferItAloneAndSayWhy(Page page) {
    open(page);
    apply(
        page, "{\"orgId\": \"o-9\", \"redact\": {\"keys\": [\"password\"]}, \"consent\": \"all\"}");
    click(page, "#tab-install");
    assertEquals("fullstory-actions.js", chosenScript(page));
    assertEquals(
        "1", page.run("return document.querySelectorAll('[name=script]').length").asText());
    assertTrue(code(page, "npm").contains("from \"fullstory-destination\";"));
    assertTrue(text(page, "#script-note").contains("consent, redact"));
  }

  private static String chosenScript(Page page) {
    return page.run("return document.querySelector('[name=script]:checked').value").asText();
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
