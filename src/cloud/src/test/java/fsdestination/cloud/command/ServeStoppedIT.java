package fsdestination.cloud.command;

import static fsdestination.cloud.command.Program.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.standin.Fault;
import fsdestination.cloud.standin.FullStoryStandIn;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar: a process that serves, and is told to end. */
@Timeout(120)
class ServeStoppedIT {
  @TempDir private Path directory = Path.of("");

  @Test
  void toldToEndItAnswersWhatItHas() throws Exception {
    try (var standIn = FullStoryStandIn.start();
        var serving = new Serving(standIn, directory, Map.of(), List.of("-Xmx64m"))) {
      standIn.failAlways(request -> Fault.slow(Duration.ofSeconds(2)));
      var request = serving.post("/v1/track").POST(BodyPublishers.ofString(track(1))).build();
      var answer = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
      while (standIn.received().isEmpty()) Thread.sleep(5);
      serving.terminate();
      assertEquals(200, answer.join().statusCode());
      assertTrue(serving.ends(), "it ends");
      assertEquals(1, standIn.account().events().size());
    }
  }
}
