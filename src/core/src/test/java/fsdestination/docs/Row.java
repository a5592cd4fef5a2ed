package fsdestination.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of a table. It has examples if the first column is headed {@code trigger}, {@code
 * expression} or {@code mapping}. Of the other columns {@code event} is what is given; {@code
 * holds}, {@code value}, {@code payload}, {@code error} and {@code here} are what is expected. A
 * table of triggers with none of these has a column for each value of {@code properties.x}.
 */
record Row(String place, List<String> header, List<String> cells) {
  List<Example> examples() {
    if (!header.get(0).matches("trigger|expression|mapping")) return List.of();
    assertEquals(header.size(), cells.size(), () -> place + " cells");
    List<String> codes = Example.codes(cells.get(0));
    assertFalse(codes.isEmpty(), () -> place + " should begin with code in backticks");
    return codes.stream().flatMap(this::ofCode).toList();
  }

  private Stream<Example> ofCode(String code) {
    if (!header.contains("event") && !header.contains("error")) return columns(code);
    String event = String.join("", Example.codes(cell("event")));
    String given = event.isEmpty() ? "{}" : event;
    if (!header.get(0).equals("expression")) {
      return Stream.of(new Example(place, header.get(0), code, given, expected()));
    }
    String value = String.join("", Example.codes(cell("value")));
    return Stream.of(new Example(place, "trigger", code + " = " + value, given, "yes"));
  }

  private Stream<Example> columns(String code) {
    return IntStream.range(1, header.size())
        .mapToObj(
            i -> {
              String x = String.join("", Example.codes(header.get(i)));
              String event = "{\"properties\": {" + (x.isEmpty() ? "" : "\"x\": " + x) + "}}";
              return new Example(place, "trigger", code, event, cells.get(i));
            });
  }

  private String expected() {
    if (header.contains("error")) return "error " + cell("error");
    return cell("holds") + cell("payload") + cell("here");
  }

  private String cell(String column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : cells.get(index);
  }
}
