package fsdestination.site.demo;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the playground's files, for a test that changes or adds one. */
final class SiteCopy {
  private SiteCopy() {}

  /**
   * @param root of a project that has nothing else
   * @return the directory of the copy
   */
  static Path in(Path root) throws IOException {
    var built = ProjectFiles.dist("playground");
    var site = root.resolve("target/dist/playground");
    try (var files = Files.walk(built)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var copy = site.resolve(built.relativize(file));
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
    return site;
  }
}
