package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fsdestination.ReadableJson;
import fsdestination.cloud.action.CloudAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What docs/cloud.md says of requests is what the actions do. */
class DocumentedRequestsTest {
  private static final Path PAGE =
      Path.of(System.getProperty("root.dir", "../.."), "docs", "cloud.md");

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Action, fields, and the body or the rejection. */
  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.matches("\\| `(identifyUser|trackEvent)(V2)?` \\| `\\{.*"))
        .map(line -> CODE.matcher(line).results().map((MatchResult code) -> code.group(1)).toList())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> rowsAreTrue() throws IOException {
    return rows().stream().map(row -> dynamicTest(String.join(" ", row), () -> check(row)));
  }

  @Test
  void everyActionHasARow() throws IOException {
    var actions = rows().stream().map(row -> row.get(0)).distinct().sorted().toList();
    assertEquals(CloudAction.keys().stream().sorted().toList(), actions);
    assertTrue(rows().stream().allMatch(row -> row.size() == 3));
  }

  private static void check(List<String> row) {
    var action = CloudAction.of(row.get(0)).orElseThrow();
    var fields = ReadableJson.value(row.get(1));
    if (row.get(2).startsWith("{")) {
      assertEquals(ReadableJson.compact(row.get(2)), action.request(fields).body());
    } else {
      var rejection = assertThrows(IllegalArgumentException.class, () -> action.request(fields));
      assertEquals(row.get(2), rejection.getMessage());
    }
  }
}
