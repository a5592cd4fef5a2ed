package fsdestination.docs;

import fsdestination.ReadableJson;
import fsdestination.json.jvm.JavaValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page of the documentation and its examples: blocks of JSON with mapping, event and payload, and
 * the rows of {@linkplain Row some tables}.
 */
final class Page {
  private final String name;
  private final List<String> lines;
  private final List<Example> examples = new ArrayList<>();

  private Page(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * @param name as seen from the root of the project
   */
  static List<Example> examples(String name) throws IOException {
    var page = new Page(name, Files.readAllLines(file(name)));
    page.read();
    return page.examples;
  }

  static Path file(String name) {
    return Path.of(System.getProperty("root.dir", "../.."))
        .toAbsolutePath()
        .normalize()
        .resolve(name);
  }

  private void read() {
    List<String> header = List.of();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).startsWith("```")) end++;
        if (line.equals("```json")) readBlock(place(i), lines.subList(i + 1, end));
        i = end;
      } else if (!line.startsWith("|")) {
        header = List.of();
      } else if (header.isEmpty()) {
        header = cells(line);
        i++;
      } else {
        examples.addAll(new Row(place(i), header, cells(line)).examples());
      }
    }
  }

  private void readBlock(String place, List<String> json) {
    if (json.stream().noneMatch(line -> line.contains("\"payload\":"))) return;
    try {
      JavaValue block = ReadableJson.value(String.join("\n", json));
      String mapping = ReadableJson.text(block.get("mapping"));
      String event = ReadableJson.text(block.get("event"));
      String payload = "`" + ReadableJson.text(block.get("payload")) + "`";
      examples.add(new Example(place, "mapping", mapping, event, payload));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place, e);
    }
  }

  private String place(int index) {
    return name + ":" + (index + 1);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
  }
}
