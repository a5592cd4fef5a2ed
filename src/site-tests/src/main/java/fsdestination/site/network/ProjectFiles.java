package fsdestination.site.network;

import java.nio.file.Path;

/** Where things stand in this project. */
public final class ProjectFiles {
  private ProjectFiles() {}

  public static Path root() {
    return Path.of(System.getProperty("root.dir", "../..")).toAbsolutePath().normalize();
  }

  /** What the build leaves for others. */
  public static Path dist(String name) {
    return root().resolve("target/dist").resolve(name);
  }

  /** Projects that have installed the npm package: see {@code fsdestination.site.npm}. */
  public static Path projects() {
    return root().resolve("src/site-tests/target/projects");
  }

  public static Path page(String name) {
    return root().resolve("test-pages").resolve(name);
  }
}
