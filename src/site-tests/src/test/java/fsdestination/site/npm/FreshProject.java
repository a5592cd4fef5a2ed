package fsdestination.site.npm;

import fsdestination.site.Command;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A copy of a project of {@code src/test/npm} in which the packed file is installed. A project
 * without its own lock file uses the tools and analytics.js in {@code node_modules} of a parent
 * directory.
 */
final class FreshProject {
  private static final Map<String, FreshProject> MADE = new ConcurrentHashMap<>();

  private final Path directory;

  private FreshProject(Path directory) {
    this.directory = directory;
  }

  /**
   * Returns the same project for the same name.
   *
   * @param build a script in {@code node_modules} and its arguments, which build its pages; none
   *     for a project without a build
   */
  static FreshProject of(String name, String... build) {
    return MADE.computeIfAbsent(
        name,
        key -> {
          var project = new FreshProject(ProjectFiles.projects().resolve(key));
          project.copy(ProjectFiles.root().resolve("src/site-tests/src/test/npm").resolve(key));
          project.install();
          if (build.length > 0) {
            project.run(build);
          }
          return project;
        });
  }

  private void copy(Path source) {
    try {
      delete(directory);
      try (var files = Files.walk(source)) {
        for (var file : files.toList()) {
          var target = directory.resolve(source.relativize(file));
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Installs the packages of its lock file, if it has one, and the packed file. */
  private void install() {
    if (Files.exists(directory.resolve("package-lock.json"))) {
      Command.run(directory, "npm", "ci").content();
    }
    Command.run(directory, "npm", "install", "--offline", "--no-save", PackedFile.path()).content();
  }

  Path directory() {
    return directory;
  }

  /** A file of the installed package. */
  Path installed(String file) {
    return directory.resolve("node_modules/fullstory-destination").resolve(file);
  }

  /** Runs a script of this project's {@code node_modules}, and returns its output. */
  String run(String... script) {
    return command(script).content();
  }

  /** The same for a script that may fail. */
  String tryToRun(String... script) {
    return command(script).output();
  }

  private Command command(String... script) {
    var words = new ArrayList<Object>(List.of("node", tool(script[0])));
    words.addAll(List.of(script).subList(1, script.length));
    return Command.run(directory, words.toArray());
  }

  /** A script in this project's {@code node_modules}, else in that of the root. */
  Path tool(String script) {
    var own = directory.resolve("node_modules").resolve(script);
    return Files.exists(own) ? own : ProjectFiles.root().resolve("node_modules").resolve(script);
  }
}
