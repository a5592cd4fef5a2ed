package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.standin.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The receiver, and what analytics-next itself sends and makes of the answers. */
@Timeout(60)
class AnalyticsNextIT {
  @Test
  void analyticsNextIsUnderstood() throws Exception {
    var access = new Authenticator(List.of("key1"), List.of(), "");
    try (var receiver = new RunningReceiver(access, Map.of())) {
      receiver.standIn.failAlways(
          request -> request.body().contains("Slow down") ? Fault.tooMany("7") : null);
      var process =
          new ProcessBuilder(
                  "node",
                  "src/server/src/test/js/analytics-next.mjs",
                  receiver.receiver.url().toString(),
                  "key1")
              .directory(Path.of(System.getProperty("root.dir", "../..")).toFile())
              .redirectErrorStream(true)
              .start();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor(), output);
      var told = new JsonMapper().readTree(output);
      assertEquals("sent", told.path("one").asText());
      assertEquals("sent", told.path("again").asText());
      assertTrue(told.path("slowDown").asText().startsWith("RateLimitError: "), output);
      assertTrue(told.path("slowDown").asText().endsWith(" 7000"), output);
      assertEquals("NonRetryableError: Non-retryable error: 401", told.path("wrongKey").asText());
      assertEquals("sent", told.path("batch").asText());
      assertEquals(
          List.of("event One u1", "event Four u1", "event Five u1"),
          receiver.standIn.account().order());
    }
  }
}
