package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.connect.kafka.ConnectPlugin;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive has in it, and what it has not. */
class ArchiveIT {
  @TempDir private Path directory = Path.of("");
  private Path plugin = Path.of("");

  @BeforeEach
  void unpack() throws IOException {
    plugin = ConnectPlugin.unpack(directory);
  }

  private List<Path> jars() throws IOException {
    try (var files = Files.list(plugin.resolve("lib"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void itHasTheConnectorAndWhatItNeeds() throws IOException {
    var names =
        jars().stream()
            .map(jar -> jar.getFileName().toString().replaceAll("-\\d[\\d.]*\\.jar", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        "[failsafe, fullstory-cloud, fullstory-connect, fullstory-core, jackson-annotations,"
            + " jackson-core, jackson-databind, jackson-datatype-jsr310, jsinterop-annotations,"
            + " liqp, strftime4j]",
        names.toString());
  }

  @Test
  void itHasNothingThatTheWorkerHas() throws IOException {
    for (Path jar : jars()) {
      try (var file = new JarFile(jar.toFile())) {
        var foreign =
            file.stream()
                .map(entry -> entry.getName())
                .filter(
                    name -> name.matches("org/(apache/kafka|slf4j)/.*|fsdestination/.*standin.*"))
                .toList();
        assertEquals(List.of(), foreign, jar.toString());
      }
    }
  }

  @Test
  void itsManifestIsThatOfAComponentOfConfluents() throws IOException {
    var manifest = new JsonMapper().readTree(plugin.resolve("manifest.json").toFile());
    assertEquals("fullstory-connect", manifest.path("name").asText());
    String owner = manifest.at("/owner/username").asText();
    String component = owner + "-fullstory-connect-" + manifest.path("version").asText();
    assertEquals("fsdestination", owner);
    assertEquals(component, plugin.getFileName().toString());
    assertEquals("sink", manifest.path("component_types").path(0).asText());
    for (String each :
        List.of(
            "/title",
            "/description",
            "/owner/type",
            "/owner/name",
            "/owner/url",
            "/support/provider_name",
            "/support/summary",
            "/support/url",
            "/documentation_url",
            "/source_url",
            "/license/0/name",
            "/license/0/url")) {
      assertFalse(manifest.at(each).asText().isBlank(), each);
    }
    assertTrue(
        manifest.path("release_date").asText().matches("\\d{4}-\\d\\d-\\d\\d"),
        manifest.toString());
    assertFalse(manifest.toString().contains("${"), manifest.toString());
  }

  @Test
  void theArchiveIsPublishedUnderItsComponentsName() throws IOException {
    Path published = ConnectPlugin.ARCHIVE.resolve("../../../src/connect/target").normalize();
    published = published.resolve(plugin.getFileName() + ".zip");
    assertEquals(-1, Files.mismatch(ConnectPlugin.ARCHIVE, published));
  }

  /** Or two builds of the same sources would differ. */
  @Test
  void itsPermissionsAreNotThoseOfTheBuildingMachine() throws IOException {
    var options = Map.of("enablePosixFileAttributes", "true");
    try (var zip = FileSystems.newFileSystem(ConnectPlugin.ARCHIVE, options);
        var files = Files.walk(zip.getPath("/" + plugin.getFileName()))) {
      var permissions = new TreeSet<String>();
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
      }
      assertEquals(Set.of("rw-r--r--"), permissions);
    }
  }

  @Test
  void itHasDocumentationAndAnExample() throws IOException {
    assertTrue(Files.readString(plugin.resolve("doc/LICENSE")).contains("Apache License"));
    assertTrue(Files.readString(plugin.resolve("doc/README.md")).startsWith("# Kafka Connect"));
    assertTrue(Files.exists(plugin.resolve("etc/fullstory-sink.properties")));
  }

  @Test
  void itHasItsNoticeAndTheLicenseOfEachLibrary() throws IOException {
    String licenses = Files.readString(plugin.resolve("doc/licenses/THIRD-PARTY.txt"));
    assertTrue(Files.readString(plugin.resolve("doc/NOTICE")).contains("fullstory-destination"));
    for (Path jar : jars()) {
      String name = jar.getFileName().toString().replaceAll("-\\d[\\d.]*\\.jar", "");
      if (!name.startsWith("fullstory-")) assertTrue(licenses.contains(name), name);
    }
  }

  @Test
  void eachOfOurJarsHasItsLicenseAndAModuleName() throws IOException {
    for (Path jar : jars()) {
      if (!jar.getFileName().toString().startsWith("fullstory-")) continue;
      try (var file = new JarFile(jar.toFile())) {
        assertNotNull(file.getEntry("META-INF/LICENSE"), jar.toString());
        assertNotNull(file.getEntry("META-INF/NOTICE"), jar.toString());
        String module = file.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
        assertTrue(String.valueOf(module).startsWith("fsdestination."), jar + ": " + module);
      }
    }
  }
}
