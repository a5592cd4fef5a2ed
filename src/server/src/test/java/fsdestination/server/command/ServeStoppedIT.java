package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
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
      awaitEvent(standIn);
      serving.terminate();
      assertEquals(200, answer.join().statusCode());
      assertTrue(serving.ends(), "it ends");
      assertEquals(1, standIn.account().events().size());
      // What is answered while it stops stands in the log like all else.
      assertTrue(serving.log().contains("\"status\":200"), serving.log());
    }
  }

  @Test
  void whatItCouldNotAnswerStandsInItsLog() throws Exception {
    try (var standIn = FullStoryStandIn.start();
        var serving =
            new Serving(
                standIn,
                directory,
                Map.of("FULLSTORY_SERVE_SHUTDOWN_TIMEOUT_SECONDS", "1"),
                List.of())) {
      standIn.failAlways(request -> Fault.slow(Duration.ofSeconds(4)));
      var request = serving.post("/v1/track").POST(BodyPublishers.ofString(track(1))).build();
      var answer =
          HttpClient.newHttpClient()
              .sendAsync(request, BodyHandlers.ofString())
              .handle((answered, failure) -> answered == null ? 0 : answered.statusCode());
      awaitEvent(standIn);
      serving.terminate();
      assertTrue(serving.ends(), "it ends");
      assertTrue(answer.join() != 200, "status " + answer.join());
      assertTrue(
          serving.log().contains("stopped before all requests were answered"), serving.log());
    }
  }

  private static void awaitEvent(FullStoryStandIn standIn) {
    await()
        .until(() -> standIn.received().stream().anyMatch(each -> each.path().contains("/events")));
  }
}
