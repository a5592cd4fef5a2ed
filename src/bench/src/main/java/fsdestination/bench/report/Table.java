package fsdestination.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table, padded so that its columns are aligned in a console. */
public final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... headers) {
    rows.add(List.of(headers));
  }

  public Table row(Object... cells) {
    var row = Arrays.stream(cells).map(String::valueOf).toList();
    if (row.size() != rows.get(0).size()) {
      throw new IllegalArgumentException(
          "expected " + rows.get(0).size() + " cells " + rows.get(0) + ", got " + row);
    }
    rows.add(row);
    return this;
  }

  @Override
  public String toString() {
    var widths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    var lines = new ArrayList<String>();
    for (var row : rows) {
      lines.add(line(row, widths));
      if (lines.size() == 1) {
        lines.add(line(row.stream().map(header -> "---").toList(), widths));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> pad(cells.get(column), widths[column]))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String pad(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }
}
