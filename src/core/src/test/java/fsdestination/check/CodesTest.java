package fsdestination.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.ReadableJson;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule is documented and has cases. */
class CodesTest {
  private static final Path ROOT = Path.of(System.getProperty("root.dir", "../.."));
  private static final Pattern HEADING =
      Pattern.compile("^### (\\S+)\\n\\*\\*(?:error|warn|info)\\*\\* · ", Pattern.MULTILINE);

  private static Set<String> codes() {
    return Arrays.stream(Codes.class.getDeclaredFields())
        .filter(field -> field.getType().equals(String.class))
        .map(CodesTest::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void eachIsAHeadingOfTheDocumentation() throws IOException {
    var documented =
        HEADING
            .matcher(Files.readString(ROOT.resolve("docs/checks.md")))
            .results()
            .map(heading -> heading.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(codes(), documented);
  }

  @Test
  void eachIsFoundByACase() throws IOException {
    var found = new TreeSet<String>();
    for (var directory : Set.of("check", "check-in-pages")) {
      var cases = ROOT.resolve("src/core/src/test/resources/cases").resolve(directory);
      try (var files = Files.list(cases)) {
        for (var file : files.toList()) {
          ReadableJson.json(Files.readString(file))
              .findValues("finds")
              .forEach(finds -> finds.forEach(each -> found.add(each.get(0).asText())));
        }
      }
    }
    assertEquals(codes(), found);
  }
}
