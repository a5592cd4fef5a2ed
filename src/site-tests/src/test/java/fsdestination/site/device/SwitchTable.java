package fsdestination.site.device;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of docs/switches.md: the effect of each switch, by way to load the destination. */
final class SwitchTable {
  private SwitchTable() {}

  /**
   * The state that the table documents, by switch.
   *
   * @param way the name of a column
   * @param version of analytics-next, such as {@code 1.55}, for which a cell may have an exception
   */
  static Map<String, String> expected(String way, String version) {
    var rows = rows();
    int column = rows.get(0).indexOf("`" + way + "`");
    var expected = new LinkedHashMap<String, String>();
    rows.stream()
        .skip(2)
        .forEach(row -> expected.put(row.get(0).replace("`", ""), state(row.get(column), version)));
    return expected;
  }

  /** A cell is {@code off}, or {@code off, 1.55: on} where a version differs. */
  private static String state(String cell, String version) {
    return Stream.of(cell.split(", ", -1))
        .filter(part -> part.startsWith(version + ": "))
        .map(part -> part.substring(version.length() + 2))
        .findFirst()
        .orElse(cell.split(", ", -1)[0]);
  }

  private static List<List<String>> rows() {
    try {
      return Files.readAllLines(ProjectFiles.root().resolve("docs/switches.md")).stream()
          .filter(line -> line.startsWith("| "))
          .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
