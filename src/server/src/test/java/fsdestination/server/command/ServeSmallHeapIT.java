package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.FullStoryStandIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar in a small heap: it rejects what it has no room for, and goes on. */
@Timeout(120)
class ServeSmallHeapIT {
  private static final int MEBIBYTE = 1 << 20;

  @TempDir private Path directory = Path.of("");
  private final FullStoryStandIn standIn = FullStoryStandIn.start();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    standIn.close();
  }

  private Serving serve(String heap) throws IOException, InterruptedException {
    return new Serving(standIn, directory, Map.of(), List.of(heap));
  }

  /** The statuses of so many of the same request at once; 0 where none came. */
  private List<Integer> statuses(int count, HttpRequest request) {
    var answers = new ArrayList<CompletableFuture<Integer>>();
    for (int i = 0; i < count; i++) {
      answers.add(
          client
              .sendAsync(request, BodyHandlers.ofString())
              .handle((answered, failure) -> answered == null ? 0 : answered.statusCode()));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private void assertServes(Serving serving) throws Exception {
    var next = serving.post("/v1/track").POST(BodyPublishers.ofString(track(1))).build();
    assertEquals(200, client.send(next, BodyHandlers.ofString()).statusCode());
    assertFalse(serving.log().contains("OutOfMemoryError"), serving.log());
    assertFalse(serving.log().contains("fault: "), serving.log());
  }

  private static byte[] packed(String body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packer = new GZIPOutputStream(bytes)) {
      packer.write(body.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void manyLargeBodiesFindRoomOneAfterAnother() throws Exception {
    try (var serving = serve("-Xmx64m")) {
      var large = "{\"userId\":\"u\",\"event\":\"A\",\"x\":\"" + "x".repeat(1_000_000) + "\"}";
      var request = serving.post("/v1/track").POST(BodyPublishers.ofString(large)).build();
      for (int round = 0; round < 3; round++) {
        var statuses = statuses(40, request);
        // A sender that still writes when it is rejected sees a broken connection.
        assertTrue(List.of(200, 429, 0).containsAll(statuses), statuses.toString());
        assertTrue(statuses.contains(200), statuses.toString());
      }
      assertServes(serving);
    }
  }

  @Test
  void smallPackedBodiesThatBecomeManyObjectsAreRejected() throws Exception {
    try (var serving = serve("-Xmx128m")) {
      var objects = packed("[{}" + ",{}".repeat(MEBIBYTE / 3 - 2) + "]");
      var request =
          serving
              .post("/v1/webhook")
              .header("Content-Encoding", "gzip")
              .POST(BodyPublishers.ofByteArray(objects))
              .build();
      for (int round = 0; round < 2; round++) {
        var statuses = statuses(60, request);
        assertTrue(List.of(413, 429).containsAll(statuses), statuses.toString());
        assertTrue(statuses.contains(413), statuses.toString());
      }
      assertServes(serving);
    }
  }

  @Test
  void aDenseBatchOfTheFullSizeIsTaken() throws Exception {
    try (var serving = serve("-Xmx128m")) {
      var event = new StringBuilder("{\"type\":\"page\",\"properties\":{\"a\":1");
      for (int i = 0; event.length() < 410; i++) event.append(",\"b" + i + "\":" + i % 10);
      event.append("}}");
      var batch = "{\"batch\":[" + event + ("," + event).repeat(2499) + "]}";
      assertTrue(batch.length() > 1_000_000 && batch.length() <= MEBIBYTE, "" + batch.length());
      var request = serving.post("/v1/batch").POST(BodyPublishers.ofString(batch)).build();
      assertEquals(List.of(200), statuses(1, request));
      var several = statuses(20, request);
      assertTrue(List.of(200, 429, 0).containsAll(several), several.toString());
      assertTrue(several.contains(200), several.toString());
      assertServes(serving);
    }
  }

  @Test
  void aLargeContextThatManyEventsShareIsSentWithEach() throws Exception {
    Path settings = directory.resolve("settings.json");
    Files.writeString(
        settings,
        "{\"subscriptions\":[{\"enabled\":true,\"subscribe\":\"all\",\"partnerAction\":"
            + "\"trackEventV2\",\"mapping\":{\"userId\":{\"@path\":\"$.userId\"},\"name\":\"N\","
            + "\"properties\":{\"@path\":\"$.context\"}}}]}");
    var context =
        IntStream.range(0, 50)
            .mapToObj(i -> "\"a" + i + "\":\"" + "x".repeat(8_000) + "\"")
            .collect(Collectors.joining(","));
    var events =
        IntStream.range(0, 250)
            .mapToObj(i -> track("c" + i, "u" + i % 50, "E"))
            .collect(Collectors.joining(","));
    var body = "{\"context\":{" + context + "},\"batch\":[" + events + "]}";
    try (var serving =
        new Serving(
            standIn,
            directory,
            Map.of("FULLSTORY_SERVE_DEADLINE_SECONDS", "100"),
            List.of("-Xmx64m"),
            "--settings",
            settings.toString())) {
      var request = serving.post("/v1/batch").POST(BodyPublishers.ofString(body)).build();
      var response = client.send(request, BodyHandlers.ofString());
      assertEquals("{\"success\":true,\"sent\":250,\"skipped\":0}\n", response.body());
      assertEquals(250, standIn.account().events().size());
      assertServes(serving);
    }
  }
}
