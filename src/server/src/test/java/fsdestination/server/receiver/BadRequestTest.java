package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are wrong: each is told why, none reaches FullStory, and the next one passes. */
@Timeout(60)
public class BadRequestTest {
  public static final HttpFields GZIP =
      HttpFields.build().put("Content-Encoding", "gzip").asImmutable();

  private final RunningReceiver receiver = new RunningReceiver();

  @AfterEach
  void theNextEventIsUnaffected() {
    var before = receiver.standIn.account().events().size();
    assertEquals(200, receiver.post("/v1/track", track("next", "u", "Next")).status());
    assertEquals(before + 1, receiver.standIn.account().events().size());
    receiver.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "/v1/track; ``; not JSON: expected a value but found nothing",
        "/v1/track; \uFEFF{\"event\":\"A\"}; not JSON: found a byte order mark (U+FEFF) at column 1:"
            + " write UTF-8 without it",
        "/v1/track; {\"event\":\"A\",\uFEFF\"b\":1}; not JSON: found a byte order mark (U+FEFF) at"
            + " column 14: write UTF-8 without it",
        "/v1/track; {oops; not JSON: Unexpected character ('o' (code 111)): was expecting"
            + " double-quote to start field name at column 2",
        "/v1/track; {\"a\":1; not JSON: Unexpected end-of-input: expected close marker for Object",
        "/v1/track; {} {}; not JSON: Trailing token",
        "/v1/track; [1]; expected an event, a JSON object, but found array",
        "/v1/track; null; expected an event, a JSON object, but found nothing",
        "/v1/track; \"a\"; expected an event, a JSON object, but found string",
        "/v1/track; {\"event\":\"A\"}; \"Track Event\": userId must be a string but it was missing",
        "/v1/batch; []; expected {\"batch\": […]}, a JSON object, but found array",
        "/v1/batch; {}; batch: expected an array of events but found nothing",
        "/v1/batch; {\"batch\":{}}; batch: expected an array of events but found object",
        "/v1/webhook; 5; expected an event, a JSON object, but found number",
        "/v1/webhook; {}; type: expected track, identify, page, screen, group or alias but found"
            + " nothing",
        "/v1/webhook; {\"type\":5}; type: expected track, identify, page, screen, group or alias"
            + " but found number",
      })
  void aBodyThatIsNoEventIsRejected(String path, String body, String problem) {
    var answered = receiver.post(path, body);
    assertEquals(400, answered.status());
    assertTrue(answered.error().startsWith(problem), answered.error());
    assertEquals(0, receiver.standIn.received().size());
  }

  @Test
  void thePlaceOfAMistakeIsNamed() {
    var answered = receiver.post("/v1/track", "{\n  \"a\": 1,\n  b\n}");
    assertTrue(answered.error().endsWith("at column 3 of line 3"), answered.error());
  }

  @Test
  void whatIsNotUtf8IsRejected() {
    var body = BodyPublishers.ofByteArray("{\"event\":\"Zoë\"}".getBytes(ISO_8859_1));
    var answered = receiver.send("POST", "/v1/track", body).join();
    assertEquals("400 not UTF-8: byte 13", answered.status() + " " + answered.error());
  }

  @Test
  void whatIsTooDeepIsRejected() {
    for (int depth : List.of(1001, 10_000)) {
      var body = "{\"properties\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
      var answered = receiver.post("/v1/track", body);
      assertEquals(400, answered.status());
      assertTrue(answered.error().contains("nesting depth"), answered.error());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Content-Type; text/html:charset=utf-8; expected the Content-Type application/json,"
            + " text/plain or application/x-www-form-urlencoded, or none, but found text/html",
        "Content-Type; application/json: charset=latin1; expected the charset utf-8 but found"
            + " latin1",
        "Content-Encoding; br; expected the Content-Encoding gzip, or none, but found br",
      })
  void aWrongContentTypeIsRejected(String header, String value, String problem) {
    String given = value.replace(':', ';');
    var answered = receiver.post("/v1/track", track("m", "u", "A"), header, given);
    assertEquals("415 " + problem, answered.status() + " " + answered.error());
  }

  static Stream<String> types() {
    return Stream.of(
        "application/json",
        "text/plain",
        "text/plain;charset=UTF-8",
        "Application/JSON; charset=\"utf-8\"",
        "application/x-www-form-urlencoded");
  }

  @ParameterizedTest
  @MethodSource("types")
  void theUsualContentTypesAreTaken(String type) {
    var answered = receiver.post("/v1/track", track("m", "u", "A"), "Content-Type", type);
    assertEquals(200, answered.status());
  }

  @Test
  void jsonWithoutAContentTypeIsTaken() throws IOException {
    try (var request = new RawRequest(receiver.receiver.url())) {
      var event = track("m", "u", "A");
      request.write(
          "POST /v1/track HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(event.length(), event));
      assertEquals("HTTP/1.1 200 OK", request.readStatus());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gzip, application/json",
    "x-gzip, application/json",
    "GZIP, application/x-www-form-urlencoded"
  })
  void aPackedBodyIsUnpacked(String coding, String type) {
    var answered =
        receiver
            .send(
                "POST",
                "/v1/track",
                BodyPublishers.ofByteArray(pack(track("m", "u", "A"))),
                "Content-Encoding",
                coding,
                "Content-Type",
                type)
            .join();
    assertEquals("200 {\"success\":true}\n", answered.toString());
  }

  @Test
  void anErrorSaysItsCodeAndMessageWhereLibrariesLookForThem() {
    var one = receiver.post("/v1/track", "[1]").json();
    assertEquals("bad_request", one.path("code").asText());
    assertEquals("expected an event, a JSON object, but found array", one.path("message").asText());
    assertEquals(one.path("message"), one.path("error"));
    var batch = receiver.post("/v1/batch", "{\"batch\":[{\"type\":\"page\"},5]}").json();
    assertEquals("bad_request", batch.path("code").asText());
    assertEquals(
        "1 of 2 events were not accepted; events[1]: expected an event, a JSON object, but found"
            + " number",
        batch.path("message").asText());
    assertEquals("not_found", receiver.post("/v2/track", "{}").json().path("code").asText());
  }

  @Test
  void aPackedBodyIsUnpackedWithinTheLimit() {
    assertEquals(200, packed(track("m", "u", "A")).status());
    var bomb = packed("{\"event\":\"" + " ".repeat(50_000_000) + "\"}");
    assertEquals(
        "413 a body of at most 1,048,576 bytes is taken", bomb.status() + " " + bomb.error());
    var plain = receiver.post("/v1/track", "{}", "Content-Encoding", "gzip");
    assertEquals(
        "400 the body is not gzip, as Content-Encoding says", plain.status() + " " + plain.error());
  }

  private RunningReceiver.Answered packed(String body) {
    var publisher = BodyPublishers.ofByteArray(pack(body));
    return receiver.send("POST", "/v1/track", publisher, "Content-Encoding", "gzip").join();
  }

  public static byte[] pack(String body) {
    var bytes = new ByteArrayOutputStream();
    try (var packer = new GZIPOutputStream(bytes)) {
      packer.write(body.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void tooManyEventsAreRejected() {
    var answered = receiver.post("/v1/batch", "{\"batch\":[" + "{},".repeat(2500) + "{}]}");
    assertEquals(
        "413 at most 2,500 events are taken at once, but found 2,501",
        answered.status() + " " + answered.error());
  }

  @Test
  void aLargeBodyWithinTheLimitIsTaken() {
    var body = "{\"userId\":\"u\",\"event\":\"A\",\"x\":\"" + "x".repeat(1_000_000) + "\"}";
    assertEquals(200, receiver.post("/v1/track", body).status());
  }
}
