package fsdestination.site.network;

import java.nio.file.Path;

/** Paths of this project. */
public final class ProjectFiles {
  /** Which of the JVMs this is that run the browser tests side by side: its process id. */
  public static final String JVM = String.valueOf(ProcessHandle.current().pid());

  private ProjectFiles() {}

  /** The project's directory, absolute. */
  public static Path root() {
    return Path.of(System.getProperty("root.dir", "../..")).toAbsolutePath().normalize();
  }

  /** A file of {@code target/dist}, the build's output. */
  public static Path dist(String name) {
    return root().resolve("target/dist").resolve(name);
  }

  /** Directory of the projects that install the npm package: see {@code fsdestination.site.npm}. */
  public static Path projects() {
    return testOutput("projects-" + JVM);
  }

  /** A directory that the tests write to. */
  public static Path testOutput(String name) {
    return root().resolve("src/site-tests/target").resolve(name);
  }

  /** A file of {@code test-pages}. */
  public static Path page(String name) {
    return root().resolve("test-pages").resolve(name);
  }
}
