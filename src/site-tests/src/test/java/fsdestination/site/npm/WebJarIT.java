package fsdestination.site.npm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The webjar, as a Java server finds it on its class path. */
class WebJarIT {
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
        "fullstory-classic.mjs",
        "integrity.json"
      })
  void theFileExists(String file) throws IOException {
    var version = PackedFile.description().get("version").asText();
    var path = "/META-INF/resources/webjars/fullstory-destination/" + version + "/" + file;
    try (var resource = WebJarIT.class.getResourceAsStream(path)) {
      assertNotNull(resource, path);
      assertArrayEquals(Files.readAllBytes(ProjectFiles.dist(file)), resource.readAllBytes());
    }
  }
}
