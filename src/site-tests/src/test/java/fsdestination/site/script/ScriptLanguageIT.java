package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script runs in a page of any encoding and any policy, in any browser since 2017. */
class ScriptLanguageIT {
  private static final String COMPILE_HINT = "//# allFunctionsCalledOnLoad\n(";

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
  private static final Pattern CODE_OF_TEXT =
      Pattern.compile(
          "\\beval\\s*\\(|\\bFunction\\s*\\(|document\\.write|innerHTML|insertAdjacentHTML");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fullstory-actions.js",
        "fullstory-actions.mjs",
        "fullstory-presets.js",
        "fullstory-presets.mjs",
        "fullstory-analytics.js",
        "fullstory-analytics.mjs",
        "fullstory-rudderstack.mjs",
        "fullstory-check.js",
        "fullstory-check.mjs",
        "fullstory-classic.js",
        "fullstory-classic.mjs"
      })
  void theFileIsAscii(String file) throws IOException {
    var text = Files.readString(ProjectFiles.dist(file), StandardCharsets.ISO_8859_1);
    assertFalse(NOT_ASCII.matcher(text).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fullstory-actions.js",
        "fullstory-actions.mjs",
        "fullstory-presets.js",
        "fullstory-presets.mjs",
        "fullstory-analytics.js",
        "fullstory-analytics.mjs",
        "fullstory-rudderstack.mjs",
        "fullstory-check.js",
        "fullstory-check.mjs",
        "fullstory-classic.js",
        "fullstory-classic.mjs"
      })
  void noStringIsRunAsCode(String file) throws IOException {
    assertFalse(CODE_OF_TEXT.matcher(Files.readString(ProjectFiles.dist(file))).find());
  }

  /** V8's hint for eager compilation, which must be in the first line. */
  @ParameterizedTest
  @ValueSource(strings = {"fullstory-actions.js", "fullstory-presets.js"})
  void theFirstLineAsksForCompilingBeforehand(String file) throws IOException {
    assertTrue(Files.readString(ProjectFiles.dist(file)).startsWith(COMPILE_HINT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fullstory-actions.js",
        "fullstory-actions.mjs",
        "fullstory-presets.js",
        "fullstory-presets.mjs",
        "fullstory-analytics.js",
        "fullstory-analytics.mjs",
        "fullstory-rudderstack.mjs",
        "fullstory-check.js",
        "fullstory-check.mjs",
        "fullstory-classic.js",
        "fullstory-classic.mjs"
      })
  void theLanguageIsEs2015(String file) {
    assertEquals("", EsCheck.newerThanEs2015(ProjectFiles.dist(file)));
  }
}
