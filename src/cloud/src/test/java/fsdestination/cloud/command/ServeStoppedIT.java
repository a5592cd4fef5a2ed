package fsdestination.cloud.command;

import static fsdestination.cloud.command.Program.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.cloud.standin.Fault;
import fsdestination.cloud.standin.FullStoryStandIn;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The built jar: a process that serves, and is told to end. */
@Timeout(120)
class ServeStoppedIT {
  private static Process start(FullStoryStandIn standIn, String more) throws Exception {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-jar",
            Path.of(System.getProperty("root.dir", "../.."), "target/dist/fullstory-cloud.jar")
                .toString(),
            "serve",
            "--port=0",
            more,
            "--api-url=" + standIn.url());
    builder.environment().put("FULLSTORY_API_KEY", FullStoryStandIn.KEY);
    return builder.redirectErrorStream(true).start();
  }

  private static URI url(BufferedReader log) throws Exception {
    var line = log.readLine();
    assertNotNull(line);
    return URI.create(new JsonMapper().readTree(line).path("url").asText(line));
  }

  private static HttpRequest request(URI url, String body) {
    return HttpRequest.newBuilder(URI.create(url + "/v1/track"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  @Test
  void toldToEndItAnswersWhatItHas() throws Exception {
    try (var standIn = FullStoryStandIn.start()) {
      standIn.failAlways(request -> Fault.slow(Duration.ofSeconds(2)));
      Process process = start(standIn, "--host=127.0.0.1");
      var url = url(process.inputReader());
      var answer =
          HttpClient.newHttpClient().sendAsync(request(url, track(1)), BodyHandlers.ofString());
      while (standIn.received().isEmpty()) Thread.sleep(5);
      // SIGTERM, where there are signals.
      process.destroy();
      assertEquals(200, answer.join().statusCode());
      assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it ends");
      assertEquals(1, standIn.account().events().size());
    }
  }

  @Test
  void aSmallHeapBearsManyLargeBodies() throws Exception {
    try (var standIn = FullStoryStandIn.start()) {
      Process process = start(standIn, "--host=localhost");
      var url = url(process.inputReader());
      var client = HttpClient.newHttpClient();
      var large = "{\"userId\":\"u\",\"event\":\"A\",\"x\":\"" + "x".repeat(1_000_000) + "\"}";
      for (int round = 0; round < 3; round++) {
        var answers = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 40; i++) {
          answers.add(
              client
                  .sendAsync(request(url, large), BodyHandlers.ofString())
                  .handle((answered, failure) -> answered == null ? 0 : answered.statusCode()));
        }
        for (var each : answers) {
          int status = each.join();
          assertTrue(status == 200 || status == 429 || status == 0, "status " + status);
        }
      }
      var next = client.send(request(url, track(1)), BodyHandlers.ofString());
      assertEquals(200, next.statusCode());
      process.destroy();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it ends");
    }
  }
}
