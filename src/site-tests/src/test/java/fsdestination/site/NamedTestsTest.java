package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tests that the documentation names exist. */
class NamedTestsTest {
  private static final Pattern NAME = Pattern.compile("`(\\w+IT)\\.(\\w+)`");

  @Test
  void testsOfTheDifferencesOfClassicExist() throws IOException {
    var page = Files.readString(ProjectFiles.root().resolve("docs/differences.md"));
    var named = NAME.matcher(page).results().toList();
    assertTrue(named.size() >= 14, "" + named.size());
    var missing =
        named.stream()
            .filter(it -> !exists(it.group(1), it.group(2)))
            .map(it -> it.group())
            .toList();
    assertEquals(List.of(), missing);
  }

  private static boolean exists(String name, String method) {
    try {
      var type = Class.forName("fsdestination.site.classic." + name);
      return Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
