package fsdestination.site;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;

/** Values of the project's pom. */
public final class Pom {
  private Pom() {}

  /** The version of everything that the build makes. */
  public static String version() throws IOException {
    return first("  <version>");
  }

  /** The project's URL. */
  public static String homeUrl() throws IOException {
    return first("    <home.url>");
  }

  private static String first(String start) throws IOException {
    return Files.readAllLines(ProjectFiles.root().resolve("pom.xml")).stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow()
        .replaceAll("<.*?>", "")
        .trim();
  }
}
