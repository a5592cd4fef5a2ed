package fsdestination.redaction;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ConfigErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables of docs/redaction.md: setting, event and rest. */
class RedactionPageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\{.*?})` \\| `(.*?)` \\| `(.*?)` \\|$");

  @TestFactory
  Stream<DynamicTest> rowsAreTrue() throws IOException {
    var page = Path.of(System.getProperty("root.dir", "../.."), "docs/redaction.md");
    var rows = ROW.matcher(Files.readString(page)).results().toList();
    assertTrue(rows.size() >= 8, rows.size() + " rows");
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.group(), () -> check(row)));
  }

  private static void check(MatchResult row) {
    var redaction = requireNonNull(Redaction.read(value(row.group(1)), new ConfigErrors("")));
    assertEquals(text(value(row.group(3))), text(redaction.of(value(row.group(2)), true)));
  }
}
