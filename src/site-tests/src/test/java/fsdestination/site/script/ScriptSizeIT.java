package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.Gzip;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of a visitor's download. */
class ScriptSizeIT {
  private static final int ACTIONS_LIMIT = 14_050;
  private static final int PRESETS_LIMIT = 7_450;
  private static final int CLASSIC_LIMIT = 8_900;

  /** As published. Bundlers of sites minify it, to some 600 B. */
  private static final int ADAPTER_LIMIT = 800;

  /** Development only, but it shall not grow unnoticed. */
  private static final int CHECK_LIMIT = 10_800;

  @Test
  void actionsIsWithinItsLimit() throws IOException {
    assertWithin(ACTIONS_LIMIT, "fullstory-actions.js");
  }

  @Test
  void presetsAreWithinTheirLimit() throws IOException {
    assertWithin(PRESETS_LIMIT, "fullstory-presets.js");
  }

  @Test
  void classicIsWithinItsLimit() throws IOException {
    assertWithin(CLASSIC_LIMIT, "fullstory-classic.js");
  }

  @Test
  void checkIsWithinItsLimit() throws IOException {
    assertWithin(CHECK_LIMIT, "fullstory-check.js");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fullstory-rudderstack.mjs", "fullstory-analytics.mjs"})
  void adaptersAreWithinTheirLimit(String file) throws IOException {
    assertWithin(ADAPTER_LIMIT, file);
  }

  private static void assertWithin(int limit, String file) throws IOException {
    int size = Gzip.size(Files.readAllBytes(ProjectFiles.dist(file)));
    System.out.printf("%s: %,d B gzip, limit %,d%n", file, size, limit);
    assertTrue(
        size <= limit,
        () ->
            "%s is %,d B gzip, limit %,d. If the growth is worth it, raise the limit here and mention it in CHANGELOG.md"
                .formatted(file, size, limit));
  }
}
