package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The built jar has its license, its notice, and the licenses of the libraries in it. */
class LicensesIT {
  private static final Pattern LIBRARY =
      Pattern.compile("([\\w.-]+):([\\w.-]+):jar:[^:]+:(?:compile|runtime)");

  /** What the jar leaves out: on the JVM nothing of these is called. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("com\\.google\\.elemental2:.*|com\\.google\\.jsinterop:base");

  @Test
  void licenseAndNoticeAreOurs() throws IOException {
    assertTrue(read("META-INF/LICENSE").strip().startsWith("Apache License"));
    String notice = read("META-INF/NOTICE");
    assertTrue(notice.contains("The fullstory-destination authors"), notice);
    assertTrue(notice.contains("Jackson JSON processor"), notice);
  }

  @Test
  void theLicenseOfEachLibraryIsNamed() throws IOException {
    String licenses = read("META-INF/THIRD-PARTY.txt");
    List<String> libraries = libraries();
    assertTrue(libraries.size() > 10, libraries.toString());
    assertEquals(List.of(), libraries.stream().filter(each -> !names(licenses, each)).toList());
  }

  /** Either the coordinates, or the name behind others of the same group. */
  private static boolean names(String licenses, String library) {
    String[] parts = library.split(":", 2);
    return Pattern.compile(
            Pattern.quote(parts[0])
                + ":[\\w\\s,-]*?(?<![\\w-])"
                + Pattern.quote(parts[1])
                + "(?![\\w-])")
        .matcher(licenses)
        .find();
  }

  private static List<String> libraries() throws IOException {
    return LIBRARY
        .matcher(Files.readString(Path.of("target/libraries.txt")))
        .results()
        .map(found -> found.group(1) + ":" + found.group(2))
        .filter(LEFT_OUT.asMatchPredicate().negate())
        .toList();
  }

  private static String read(String entry) throws IOException {
    Path jar = Path.of(System.getProperty("root.dir", "../.."), "target/dist/fullstory-cloud.jar");
    try (var file = new JarFile(jar.toFile());
        var content = file.getInputStream(file.getEntry(entry))) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
