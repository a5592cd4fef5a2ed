package fsdestination.site.script;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;

/** This project as in a fresh clone: without anything built or installed. */
final class Sources {
  private static final Set<String> MADE = Set.of("target", "node_modules", ".git");

  private Sources() {}

  static void copyTo(Path directory) throws IOException {
    var root = ProjectFiles.root();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).map(root::relativize).toList()) {
        var names = List.of(file.toString().split("/", -1));
        if (MADE.stream().noneMatch(names::contains)) {
          Files.createDirectories(directory.resolve(file).getParent());
          Files.copy(
              root.resolve(file), directory.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
