package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each difference of classic in docs/differences.md has a test. {@code differences/classic.txt}
 * names it, in lines {@code class.method: case}, in the order of the page.
 */
class ClassicDifferencesTest {
  private static final String TESTS = "src/site-tests/src/test/resources/differences/classic.txt";

  @Test
  void everyDifferenceHasATest() throws IOException {
    var cases = tests().stream().map(line -> line.split(": ", 2)[1]).toList();
    assertTrue(cases.size() >= 14, "" + cases.size());
    assertEquals(documentedCases(), cases);
  }

  @Test
  void everyTestExists() throws IOException {
    var missing = tests().stream().map(line -> line.split(": ", 2)[0]).filter(it -> !exists(it));
    assertEquals(List.of(), missing.toList());
  }

  private static List<String> tests() throws IOException {
    return Files.readAllLines(ProjectFiles.root().resolve(TESTS));
  }

  private static List<String> documentedCases() throws IOException {
    var page = Files.readString(ProjectFiles.root().resolve("docs/differences.md"));
    var section = page.split("\n## Classic\n", 2)[1].split("\n## ", 2)[0];
    return section
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| case "))
        .map(line -> line.substring(2).split(" \\| ", 2)[0])
        .toList();
  }

  private static boolean exists(String test) {
    var names = test.split("\\.", -1);
    try {
      var type = Class.forName("fsdestination.site.classic." + names[0]);
      return Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals(names[1]));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
