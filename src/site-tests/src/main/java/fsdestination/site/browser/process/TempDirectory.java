package fsdestination.site.browser.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A temporary directory for one browser, deleted when it is closed. */
public record TempDirectory(Path path) implements AutoCloseable {
  public static TempDirectory of(String name) throws IOException {
    return new TempDirectory(Files.createTempDirectory(name + "-"));
  }

  /** Ignores a file that the browser itself deletes meanwhile. */
  @Override
  public void close() throws IOException {
    try (var files = Files.walk(path)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
