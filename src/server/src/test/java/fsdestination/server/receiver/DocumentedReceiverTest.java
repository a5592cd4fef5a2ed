package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What docs/cloud.md says of the receiver is so. */
@Timeout(60)
class DocumentedReceiverTest {
  private static List<String> page() throws IOException {
    return Files.readAllLines(Path.of(System.getProperty("root.dir", "../.."), "docs/cloud.md"));
  }

  @Test
  void theExamplesAnswerWhatThePageSays() throws Exception {
    var lines = page();
    var examples = new ArrayList<String>();
    var access = new Authenticator(List.of("KEY1", "KEY2"), List.of("SECRET"), "");
    try (var receiver = new RunningReceiver(access, Map.of())) {
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).contains("http://localhost:8080/")) continue;
        examples.add(lines.get(i));
        assertEquals(lines.get(i + 1), "# " + run(lines.get(i), receiver), lines.get(i));
      }
      assertEquals(3, receiver.standIn.account().events().size());
    }
    assertEquals(6, examples.size());
  }

  /** Status and body. */
  private static String run(String example, RunningReceiver receiver) throws Exception {
    String command =
        example
            .replace("http://localhost:8080", receiver.receiver.url().toString())
            .replace("curl ", "curl -s -w '%{http_code}' ");
    var process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    process.waitFor();
    int status = output.length() - 3;
    return output.substring(status) + " " + output.substring(0, status).strip();
  }

  @Test
  void everySettingHasItsRowWithVariableOptionAndDefault() throws IOException {
    for (ReceiverSetting each : ReceiverSetting.values()) {
      String row =
          "| `%s` | `%s` | `%s` | %s|"
              .formatted(
                  each.key(),
                  each.variable(),
                  each.option(),
                  each.defaultValue().isEmpty() ? "" : "`" + each.defaultValue() + "` ");
      assertTrue(page().stream().anyMatch(line -> line.startsWith(row)), row);
    }
  }

  @Test
  void everyPathIsNamed() throws IOException {
    String text = String.join("\n", page());
    Stream.of(
            "track t identify i page p screen s group g alias a batch b import webhook m"
                .split(" ", -1))
        .forEach(path -> assertTrue(text.contains("`/v1/" + path + "`"), path));
  }
}
