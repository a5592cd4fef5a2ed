package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code serve}: its settings, its log, its end. */
@Timeout(60)
class ServeTest {
  @AutoClose private final Program program = new Program();
  @AutoClose private final ServeRun run = new ServeRun(program);
  private final HttpClient client = HttpClient.newHttpClient();

  private int post(URI url, String path, String body, String... headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  @Test
  void itServesUntilItIsStopped() throws Exception {
    var url = run.start();
    assertEquals("127.0.0.1", url.getHost());
    assertEquals(200, post(url, "/v1/track", track(1)));
    assertEquals(1, program.standIn.account().events().size());
    assertEquals(0, run.stop());
    assertEquals("", run.log().lines().filter(line -> !line.startsWith("{")).findAny().orElse(""));
  }

  @Test
  void settingsComeFromFileAndEnvironment() throws Exception {
    var settings =
        program.write(
            "s.json",
            "{\"subscriptions\":[{\"enabled\":true,\"partnerAction\":\"trackEventV2\","
                + "\"subscribe\":\"all\",\"mapping\":{\"name\":\"Mine\",\"userId\":\"u\"}}],"
                + "\"serve\":{\"maxBodyBytes\":2000,\"concurrency\":3}}");
    program.environment.put("FULLSTORY_SERVE_MAX_BODY_BYTES", "1500");
    program.environment.put("FULLSTORY_WRITE_KEYS", " key1 , key2 ,");
    var url = run.start("--settings", settings);
    assertEquals(401, post(url, "/v1/page", "{}"));
    assertEquals(200, post(url, "/v1/page", "{\"writeKey\":\"key2\"}"));
    assertEquals(413, post(url, "/v1/page", " ".repeat(1501)));
    assertEquals(List.of("event Mine u"), program.standIn.account().order());
  }

  private long warnings(String text) {
    return run.lines().stream()
        .filter(line -> line.path("level").asText().equals("WARN"))
        .filter(line -> line.toString().contains(text))
        .count();
  }

  private void awaitWarning(String text) {
    await().until(() -> warnings(text) != 0);
  }

  @Test
  void aKeyThatIsNotTakenIsToldAtOnce() throws Exception {
    program.environment.put("FULLSTORY_API_KEY", "wrongkey");
    run.start();
    awaitWarning("GET /me: FullStory answered 401. The API key is not accepted");
    assertFalse(run.log().contains("wrongkey"), run.log());
  }

  @Test
  void itStartsWithoutFullStory() throws Exception {
    program.standIn.close();
    var url = run.start();
    assertEquals(503, post(url, "/v1/track", track(1)));
    awaitWarning("GET /me: could not connect");
  }

  @Test
  void whyNothingIsTakenStandsInTheLogOnceAMinute() throws Exception {
    var url = run.start();
    program.standIn.failAlways(request -> Fault.status(302));
    for (int i = 0; i < 5; i++) assertEquals(503, post(url, "/v1/track", track(i)));
    assertEquals(1, warnings("POST /v2/events: " + program.standIn.url() + " answered 302"));
    program.standIn.failAlways(request -> Fault.tooMany("600"));
    assertEquals(429, post(url, "/v1/track", track(9)));
    assertEquals(1, warnings("POST /v2/events: FullStory answered 429"));
  }

  @Test
  void theLogCanBeTextForATerminal() throws Exception {
    var url = run.start("--log-format=text");
    assertEquals(200, post(url, "/v1/track", track(1)));
    var line =
        Pattern.compile("[\\d:.]{12} INFO  AccessLog: request path=/v1/track status=200 ms=\\d+");
    assertTrue(run.log().lines().anyMatch(line.asMatchPredicate()), run.log());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{\"enabled\":false,\"partnerAction\":\"trackEventV2\",\"subscribe\":\"all\"}]",
        "[{\"enabled\":true,\"partnerAction\":\"viewedPage\",\"subscribe\":\"all\"}]"
      })
  void thatNothingWillBeSentIsToldAtStart(String subscriptions) throws Exception {
    var settings = program.write("s.json", "{\"subscriptions\":" + subscriptions + "}");
    run.start("--settings", settings);
    String told =
        "Warning: No enabled subscription uses a cloud-mode action: every event is skipped";
    assertTrue(run.log().contains(told), run.log());
  }

  @Test
  void theLogIsJsonAndSaysNothingOfUsersAndKeys() throws Exception {
    program.environment.put("FULLSTORY_WRITE_KEYS", "secretkey");
    program.environment.put("FULLSTORY_SERVE_TRUST_FORWARDED_FOR", "true");
    var url = run.start();
    var ann = "{\"writeKey\":\"secretkey\",\"userId\":\"ann@example.com\",\"event\":\"Ann\"";
    var sender = new String[] {"X-Forwarded-For", "203.0.113.7", "User-Agent", "Ann's"};
    assertEquals(200, post(url, "/v1/t?email=ann@example.com", ann + "}", sender));
    assertEquals(400, post(url, "/v1/t", ann + ",\"timestamp\":\"ann\"}", sender));
    assertEquals(400, post(url, "/v1/t", ann, sender));
    assertEquals(401, post(url, "/v1/t", ann.replace("secretkey", "annkey") + "}", sender));
    assertEquals(404, post(url, "/ann@example.com", "{}", sender));
    program.standIn.failAlways(request -> Fault.status(500));
    assertEquals(503, post(url, "/v1/t", ann + ",\"messageId\":\"ann5\"}", sender));
    for (String raw :
        List.of("ann@example.com\r\n\r\n", "POST /%zz?ann@example.com HTTP/1.1\r\n\r\n")) {
      try (var socket = new Socket(url.getHost(), url.getPort())) {
        socket.getOutputStream().write(raw.getBytes(UTF_8));
        assertTrue(socket.getInputStream().readAllBytes().length > 0);
      }
    }
    assertEquals(8, run.lines().stream().filter(line -> line.has("status")).count());
    var first = run.lines().stream().filter(line -> line.has("status")).findFirst().orElseThrow();
    assertEquals("request", first.path("message").asText());
    assertEquals("/v1/track", first.path("path").asText());
    assertEquals(200, first.path("status").asInt());
    for (String personal : List.of("ann", "Ann", "secretkey", "203.0.113", FullStoryStandIn.KEY)) {
      assertFalse(run.log().contains(personal), personal + " in " + run.log());
    }
  }
}
