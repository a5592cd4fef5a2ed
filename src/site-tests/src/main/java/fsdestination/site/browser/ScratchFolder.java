package fsdestination.site.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder of a browser's own, that goes when it is closed. */
record ScratchFolder(Path path) implements AutoCloseable {
  static ScratchFolder of(String name) throws IOException {
    return new ScratchFolder(Files.createTempDirectory(name + "-"));
  }

  /** Without complaint about a file that the browser itself takes away meanwhile. */
  @Override
  public void close() throws IOException {
    try (var files = Files.walk(path)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
