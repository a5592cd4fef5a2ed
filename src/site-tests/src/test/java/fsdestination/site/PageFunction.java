package fsdestination.site;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * JavaScript of {@code src/test/js/in-page}: a file for each function that tests call in a page.
 */
final class PageFunction {
  private PageFunction() {}

  /** The body of a function that calls it with {@code args}. */
  static String source(String name) {
    var file = ProjectFiles.root().resolve("src/site-tests/src/test/js/in-page/" + name + ".js");
    try {
      var function = Files.readString(file).strip().replaceFirst(";$", "");
      return "return (" + function + "\n)(...args);";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
