package fsdestination.cloud.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of templates in {@code docs/cloud.md}, with the event above it. */
class DocumentedTemplatesTest {
  private static final Pattern TABLE =
      Pattern.compile(
          "With `(\\{.+})`:\\s+\\| template \\| string \\|\\s+\\|[-|]+\\s+((?:\\|.*\n)+)");

  private static final Pattern ROW = Pattern.compile("\\| `(.+?)` \\| `(.+?)` \\|");

  @TestFactory
  Stream<DynamicTest> aDocumentedTemplateGivesTheStringBesideIt() throws Exception {
    var page = Path.of(System.getProperty("root.dir", "../.."), "docs/cloud.md");
    var table = TABLE.matcher(Files.readString(page));
    assertTrue(table.find(), "no table of templates");
    Map<String, Object> event =
        new JsonMapper().readValue(table.group(1), new TypeReference<>() {});
    var rows = ROW.matcher(table.group(2)).results().toList();
    assertEquals(table.group(2).lines().count(), rows.size());
    return rows.stream()
        .map(
            row -> {
              String template = row.group(1).replace("\\|", "|");
              return DynamicTest.dynamicTest(
                  template,
                  () ->
                      assertEquals(row.group(2), new LiqpEngine().compile(template).apply(event)));
            });
  }
}
