package fsdestination.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ConfigKey;
import org.junit.jupiter.api.Test;

/** The table in docs/kafka-connect.md is the connector's own list of options, word for word. */
class DocumentedOptionsTest {
  private static String row(ConfigKey option) {
    Object value = option.defaultValue;
    String fallback =
        value == ConfigDef.NO_DEFAULT_VALUE
            ? "required"
            : "".equals(value) ? "" : "`%s`".formatted(value);
    return "| `%s` | %s | %s | %s |"
        .formatted(
            option.name,
            option.type().name().toLowerCase(Locale.ROOT),
            fallback,
            option.documentation);
  }

  @Test
  void eachOptionIsDocumented() throws IOException {
    var page = Path.of(System.getProperty("root.dir", "../.."), "docs/kafka-connect.md");
    List<String> rows =
        Files.readAllLines(page).stream().filter(line -> line.startsWith("| `fullstory.")).toList();
    List<String> options =
        FullStorySinkConfig.DEFINITION.names().stream()
            .map(FullStorySinkConfig.DEFINITION.configKeys()::get)
            .map(DocumentedOptionsTest::row)
            .toList();
    assertEquals(String.join("\n", options), String.join("\n", rows));
  }
}
