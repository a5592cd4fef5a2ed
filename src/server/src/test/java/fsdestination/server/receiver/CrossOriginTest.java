package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages of other origins send only where the settings allow theirs. */
@Timeout(60)
class CrossOriginTest {
  private static final String EVENT = track("m1", "u", "A");

  @AutoClose private final Receivers receivers = new Receivers();

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  @Test
  void aPageMayAskWhetherItMaySend() {
    var receiver = receivers.withAccess(List.of("key1"), List.of());
    var answered =
        receiver
            .send(
                "OPTIONS",
                "/v1/t",
                BodyPublishers.noBody(),
                "Origin",
                "https://www.example.com",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type")
            .join();
    assertEquals(200, answered.status());
    assertEquals("https://www.example.com", answered.header("access-control-allow-origin"));
    assertTrue(answered.header("access-control-allow-methods").contains("POST"));
    assertTrue(answered.header("access-control-allow-headers").contains("Content-Type"));
    assertEquals(0, receiver.standIn.received().size());
    var counted = receiver.get("/metrics", "Authorization", "Bearer token").body();
    assertTrue(
        counted.contains("fullstory_receiver_requests_total{path=\"/v1/track\",status=\"200\"} 1"),
        counted);
  }

  @Test
  void aPageMayReadTheAnswer() {
    var receiver = receivers.withAccess(List.of("key1"), List.of());
    var rejected = receiver.post("/v1/t", EVENT, "Origin", "https://www.example.com");
    assertEquals(401, rejected.status());
    assertEquals("https://www.example.com", rejected.header("access-control-allow-origin"));
    assertEquals("Retry-After", rejected.header("access-control-expose-headers"));
  }

  @Test
  void otherPagesMayNot() {
    var access = new Authenticator(List.of("key1"), List.of(), "token");
    var settings = Map.of("allowedOrigins", "https://www.example.com, https://shop.example.com");
    try (var receiver = new RunningReceiver(access, settings)) {
      var key = basic("key1:");
      for (String origin : List.of("https://shop.example.com", "https://www.example.com")) {
        var good = receiver.post("/v1/t", EVENT, "Origin", origin, "Authorization", key);
        assertEquals(origin, good.header("access-control-allow-origin"));
      }
      int sent = receiver.standIn.received().size();
      assertEquals(2, sent);
      for (String origin : List.of("https://evil.example", "https://wwwXexample.com", "null")) {
        var bad = receiver.post("/v1/t", EVENT, "Origin", origin, "Authorization", key);
        assertEquals("", bad.header("access-control-allow-origin"));
        assertEquals(
            "403 this page may not send: its origin is not one of allowedOrigins",
            bad.status() + " " + bad.error());
      }
      assertEquals(sent, receiver.standIn.received().size());
      var counted = receiver.get("/metrics", "Authorization", "Bearer token").body();
      assertTrue(
          counted.contains(
              "fullstory_receiver_requests_total{path=\"/v1/track\",status=\"403\"} 3"),
          counted);
      assertEquals(200, receiver.post("/v1/t", EVENT, "Authorization", key).status());
    }
  }
}
