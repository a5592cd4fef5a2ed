package fsdestination.site;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;

/** Values of the project's pom. */
public final class Pom {
  private Pom() {}

  /** The version of everything that the build makes. */
  public static String version() throws IOException {
    return Files.readAllLines(ProjectFiles.root().resolve("pom.xml")).stream()
        .filter(line -> line.startsWith("  <version>"))
        .findFirst()
        .orElseThrow()
        .replaceAll("<.*?>", "")
        .trim();
  }
}
