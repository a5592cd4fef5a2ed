package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests as libraries that these tests cannot run write them, by their public sources. */
@Timeout(60)
class RecordedRequestsTest {
  private static final String TYPE = "Content-Type: application/json";

  /**
   * A batch by one library; {@code sentAt} and {@code timestamp} are in the form that it writes.
   */
  enum Library {
    /** analytics-ruby (lib/segment/analytics/transport.rb). */
    RUBY("/v1/import", "Accept: application/json\r\n" + TYPE, "2026-11-30T10:00:00.000Z"),
    /** analytics-python (segment/analytics/request.py), with {@code gzip=True}. */
    PYTHON("/v1/batch", TYPE + "\r\nContent-Encoding: gzip", "2026-11-30T10:00:00.123456+00:00"),
    /** analytics-php (lib/Consumer/ForkCurl.php), with {@code compress_request}. */
    PHP("/v1/batch", TYPE + "\r\nContent-Encoding: gzip", "2026-11-30T10:00:00+00:00"),
    /** analytics-php (lib/Consumer/LibCurl.php), whose host may end with a slash. */
    PHP_WITH_A_SLASH("//v1/batch", TYPE, "2026-11-30T10:00:00.000+00:00"),
    /** Analytics.NET (Analytics/Request/BlockingRequestHandler.cs). */
    DOTNET("/v1/import", TYPE + "; charset=utf-8", "2026-11-30T11:00:00.1234567+01:00"),
    /** analytics-go (analytics.go). */
    GO("/v1/batch", TYPE, "2026-11-30T10:00:00Z"),
    /** {@code curl -d}, which calls everything a form. */
    CURL("/v1/batch", "Content-Type: application/x-www-form-urlencoded", "2026-11-30 10:00:00 UTC");

    final String path;
    final String headers;
    final String time;

    Library(String path, String headers, String time) {
      this.path = path;
      this.headers = headers;
      this.time = time;
    }

    byte[] body() {
      String json =
          """
          {"batch":[{"type":"identify","messageId":"m1","userId":"u","timestamp":"%1$s",\
          "traits":{"city":"Gießen"},"integrations":{},"anonymousId":null},\
          {"type":"track","messageId":"m2","userId":"u","timestamp":"%1$s","event":"Ordered",\
          "properties":{"note":"Größe 💥"},"context":{"library":{"name":"%2$s"}}}],\
          "sentAt":"%1$s","writeKey":"key1","messageId":"b1","context":{}}\
          """
              .formatted(time, name());
      return headers.contains("gzip") ? BadRequestTest.pack(json) : json.getBytes(UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBatchAsALibraryWritesItIsTaken(Library library) throws IOException {
    var access = new Authenticator(List.of("key1"), List.of(), "");
    try (var receiver = new RunningReceiver(access, Map.of());
        var request = new RawRequest(receiver.receiver.url())) {
      byte[] body = library.body();
      request
          .write(
              "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic a2V5MTo=\r\n%s\r\n"
                      .formatted(library.path, library.headers)
                  + "Content-Length: %d\r\nConnection: close\r\n\r\n".formatted(body.length))
          .write(body);
      String response = request.readAll();
      assertTrue(response.startsWith("HTTP/1.1 200 "), response);
      assertEquals(List.of("user u", "event Ordered u"), receiver.standIn.account().order());
      var event = receiver.standIn.account().events().get(0);
      assertEquals("Größe 💥", event.path("properties").path("note").asText());
      // It was sent when it happened, so by the receiver's clock that is now.
      var time = Instant.parse(event.path("timestamp").asText());
      assertTrue(Duration.between(time, Instant.now()).abs().toSeconds() < 60, time.toString());
    }
  }
}
