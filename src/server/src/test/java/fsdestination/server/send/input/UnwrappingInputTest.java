package fsdestination.server.send.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lines that contain several events, or an event among other properties. */
@Timeout(60)
class UnwrappingInputTest {
  private static BufferedReader reader(String input) {
    var bytes = new ByteArrayInputStream(input.getBytes(UTF_8));
    return new BufferedReader(new InputStreamReader(new UnwrappingInput(bytes), UTF_8));
  }

  private static List<String> lines(String input) throws IOException {
    try (var reader = reader(input)) {
      return reader.lines().toList();
    }
  }

  @Test
  void anEventIsReadBeforeTheNextOnesAreMerged() throws IOException {
    // All of them would be 50 gigabytes.
    String shared = "\"context\":{\"a\":\"" + "x".repeat(500_000) + "\"}";
    var batch = "{" + shared + ",\"batch\":[" + "{},".repeat(100_000) + "{}]}";
    try (var reader = reader(batch)) {
      assertEquals("{" + shared + "}", reader.readLine());
      assertEquals("{" + shared + "}", reader.readLine());
    }
  }

  @Test
  void eachEventOfABatchInARejectIsALine() throws IOException {
    var reject =
        "{\"line\":1,\"offset\":0,\"length\":9,\"reason\":\"r\",\"event\":{\"batch\":[{\"a\":1},{\"a\":2}]}}";
    assertEquals(List.of("{\"a\":1}", "{\"a\":2}", "{}"), lines(reject + "\n[]\n{}"));
  }

  @Test
  void anEventThatHasThePropertiesOfARejectStaysAsItIs() throws IOException {
    var event = "{\"type\":\"track\",\"line\":1,\"offset\":2,\"reason\":\"r\",\"text\":\"t\"}";
    assertEquals(List.of(event), lines(event));
  }

  @Test
  void anObjectWithoutTheLineOfARejectStaysAsItIs() throws IOException {
    var object = "{\"offset\":2,\"reason\":\"r\",\"text\":\"t\"}";
    assertEquals(List.of(object), lines(object));
  }
}
