package fsdestination.docs;

import fsdestination.Case;
import fsdestination.ReadableJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The examples of a page of the documentation, as cases like those of the case files. An example is
 * a row of a {@linkplain ExampleTable table}, or a block of JSON with mapping, event and payload,
 * below the comment {@code <!-- test: trigger -->}, {@code <!-- test: expression -->} or {@code
 * <!-- test: mapping -->}.
 */
public final class DocumentedCases {
  /** The pages with examples, relative to the root of the project. */
  public static final List<String> PAGES =
      List.of(
          "docs/triggers.md",
          "docs/consent.md",
          "docs/mappings.md",
          "docs/differences.md",
          "docs/troubleshooting.md");

  private static final Pattern COMMENT = Pattern.compile("<!-- test: (\\w+) -->");
  private static final Pattern EXAMPLES =
      Pattern.compile("\\| (trigger|expression|mapping) \\|.*|.*\"payload\":.*");

  private final String page;
  private final List<String> lines;
  private final List<Case> cases = new ArrayList<>();

  private DocumentedCases(String page, List<String> lines) {
    this.page = page;
    this.lines = lines;
  }

  /**
   * @throws IllegalArgumentException with the line, if an example is invalid or has no comment, or
   *     if a comment has no example
   */
  public static List<Case> in(String page) {
    try {
      var found = new DocumentedCases(page, Files.readAllLines(file(page)));
      found.read();
      return found.cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(String page) {
    return Path.of(System.getProperty("root.dir", "../.."))
        .toAbsolutePath()
        .normalize()
        .resolve(page);
  }

  private void read() {
    for (int i = 0; i < lines.size(); i++) {
      var comment = COMMENT.matcher(lines.get(i));
      if (comment.matches()) i = readBelow(comment.group(1), i + 1);
      else if (EXAMPLES.matcher(lines.get(i)).matches()) throw at(i, "example without a comment");
    }
  }

  /** Returns the index of the last line that was read. */
  private int readBelow(String subject, int begin) {
    int first = begin;
    while (first < lines.size() && lines.get(first).isBlank()) first++;
    var opening = first < lines.size() ? lines.get(first) : "";
    int end = first + 1;
    if (opening.startsWith("|")) {
      while (end < lines.size() && lines.get(end).startsWith("|")) end++;
      var table = new ExampleTable(subject, cells(opening));
      for (int i = first + 2; i < end; i++)
        cases.addAll(table.cases(place(i), cells(lines.get(i))));
    } else if (opening.equals("```json")) {
      while (!lines.get(end).startsWith("```")) end++;
      cases.add(block(first, String.join("\n", lines.subList(first + 1, end))));
    } else {
      throw at(first, "a table or a block of JSON expected");
    }
    return end - 1;
  }

  private Case block(int line, String json) {
    var block = ReadableJson.map(json);
    if (!block.keySet().containsAll(List.of("mapping", "event", "payload"))) {
      throw at(line, "mapping, event and payload expected");
    }
    Map<String, Object> properties = new LinkedHashMap<>(Map.of("name", place(line)));
    properties.putAll(block);
    return new Case(properties);
  }

  private IllegalArgumentException at(int line, String error) {
    return new IllegalArgumentException(place(line) + " " + error);
  }

  private String place(int line) {
    return page + ":" + (line + 1);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
  }
}
