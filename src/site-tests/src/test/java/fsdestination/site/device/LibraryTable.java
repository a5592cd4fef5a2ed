package fsdestination.site.device;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The table of docs/libraries.md. */
final class LibraryTable {
  private static final String FILE = "docs/libraries.md";

  private LibraryTable() {}

  /**
   * A row, for one of the versions that it names.
   *
   * @param name of the npm package
   * @param scripts such as {@code [actions, presets]}
   * @param early what becomes of calls that are made before the library has loaded
   * @param off the options of a call that keep it from FullStory, in backticks, or a sentence
   */
  record Row(
      String name, String version, List<String> scripts, String early, String off, String reset) {

    @Override
    public String toString() {
      return name + " " + version;
    }
  }

  static Stream<Row> rows() {
    return read().filter(line -> line.startsWith("| [`")).flatMap(LibraryTable::versions);
  }

  private static Stream<Row> versions(String line) {
    var cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
    var name = cells[0].replaceAll(".*`(.*)`.*", "$1");
    return Arrays.stream(cells[1].split(", ", -1))
        .map(
            version ->
                new Row(
                    name,
                    version,
                    List.of(cells[2].split(", ", -1)),
                    cells[3],
                    cells[4],
                    cells[5]));
  }

  private static Stream<String> read() {
    try {
      return Files.readAllLines(ProjectFiles.root().resolve(FILE)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code that the page has for a library. */
  static String code(String name) throws IOException {
    return QuickStart.code(FILE, "from \"" + name + "\"");
  }
}
