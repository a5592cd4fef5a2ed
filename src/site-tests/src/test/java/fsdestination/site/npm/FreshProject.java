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
 * A copy of a project of {@code src/test/npm} that has installed the packed file. A project without
 * a lock file of its own has nothing else: its tools and analytics.js are found in the {@code
 * node_modules} of the folders above.
 */
final class FreshProject {
  private static final Map<String, FreshProject> MADE = new ConcurrentHashMap<>();

  private final Path folder;

  private FreshProject(Path folder) {
    this.folder = folder;
  }

  /**
   * The same project for all who ask by this name.
   *
   * @param build what makes its pages, a script in {@code node_modules} and its arguments; none for
   *     a project without a build
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
      delete(folder);
      try (var files = Files.walk(source)) {
        for (var file : files.toList()) {
          var target = folder.resolve(source.relativize(file));
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** What its lock file names, if it has one, and the packed file. */
  private void install() {
    if (Files.exists(folder.resolve("package-lock.json"))) {
      Command.run(folder, "npm", "ci").content();
    }
    Command.run(folder, "npm", "install", "--offline", "--no-save", PackedFile.path()).content();
  }

  Path folder() {
    return folder;
  }

  /** A file of the installed package. */
  Path installed(String file) {
    return folder.resolve("node_modules/fullstory-destination").resolve(file);
  }

  /** Runs a script of this project's {@code node_modules}, and returns what it says. */
  String run(String... script) {
    return command(script).content();
  }

  /** As the other, where that it fails is no surprise. */
  String tryToRun(String... script) {
    return command(script).output();
  }

  private Command command(String... script) {
    var words = new ArrayList<Object>(List.of("node", tool(script[0])));
    words.addAll(List.of(script).subList(1, script.length));
    return Command.run(folder, words.toArray());
  }

  /** A script in this project's {@code node_modules}, or else in that of the whole one. */
  Path tool(String script) {
    var own = folder.resolve("node_modules").resolve(script);
    return Files.exists(own) ? own : ProjectFiles.root().resolve("node_modules").resolve(script);
  }
}
