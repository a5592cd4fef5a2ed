package fsdestination.server.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The metrics are those of the documentation, named by the conventions of Prometheus. */
class DocumentedMetricsTest {
  private static final Pattern TYPE = Pattern.compile("# TYPE (fullstory_\\w+) (\\w+)");
  private static final Pattern ROW =
      Pattern.compile("\\| `(fullstory_(?:receiver|client)_\\w+)` \\| (\\w+) \\|");

  private final Receivers receivers = new Receivers();

  @AfterEach
  void close() {
    receivers.close();
  }

  private static Map<String, String> named(Pattern pattern, String text) {
    var found = new TreeMap<String, String>();
    pattern.matcher(text).results().forEach(each -> found.put(each.group(1), each.group(2)));
    return found;
  }

  private Map<String, String> metrics() {
    var receiver = receivers.open(Map.of());
    // Or no retry would be counted.
    receiver.standIn.fail(Fault.status(503));
    // So long that FullStory drops it, or no finding would be counted.
    receiver.post("/v1/track", RunningReceiver.track("m", "u", "x".repeat(251)));
    return named(TYPE, receiver.get("/metrics").body());
  }

  @Test
  void eachIsDocumentedWithItsType() throws IOException {
    var docs = Path.of(System.getProperty("root.dir", "../.."), "docs");
    String pages =
        Files.readString(docs.resolve("cloud.md")) + Files.readString(docs.resolve("operating.md"));
    assertEquals(named(ROW, pages), metrics());
  }

  @Test
  void namesFollowTheConventions() {
    metrics()
        .forEach(
            (name, type) -> {
              assertTrue(name.matches("fullstory_(receiver|client)_.*"), name);
              assertEquals(type.equals("counter"), name.endsWith("_total"), name);
              assertEquals(type.equals("histogram"), name.endsWith("_seconds"), name);
            });
  }
}
