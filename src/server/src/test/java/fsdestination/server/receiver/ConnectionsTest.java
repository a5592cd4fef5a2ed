package fsdestination.server.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a connection may idle, and what it may send. */
@Timeout(90)
class ConnectionsTest {
  @AutoClose private final Receivers receivers = new Receivers();

  @Test
  void aHeadThatComesDropByDropIsCutOff() throws Exception {
    var receiver = receivers.open(Map.of("headerTimeoutSeconds", 1));
    var drops = new AtomicInteger();
    try (var request = new RawRequest(receiver.receiver.url())) {
      request.write("POST /v1/track HTTP/1.1\r\nX: ");
      var dripping =
          CompletableFuture.runAsync(
              () -> {
                try {
                  while (drops.incrementAndGet() < 100) {
                    Thread.sleep(100);
                    request.write("x");
                  }
                } catch (IOException | InterruptedException e) {
                  // Cut off, as it should be.
                }
              });
      dripping.join();
      assertTrue(drops.get() < 60, "cut off after a second, not at " + drops);
    }
    receiver.assertServed();
  }

  @Test
  void anIdleConnectionIsGoodForMoreRequestsUntilItsOwnTimeIsOver() throws Exception {
    var receiver = receivers.open(Map.of("headerTimeoutSeconds", 1, "idleTimeoutSeconds", 6));
    try (var request = new RawRequest(receiver.receiver.url())) {
      request.head(2).write("{}");
      Thread.sleep(3000);
      request.head(2).write("{}");
      assertEquals(3, request.readAll().split("HTTP/1.1 400 ", -1).length);
    }
  }

  @ParameterizedTest
  @CsvSource({"OPTIONS, 200", "POST, 403"})
  void anIdleConnectionStaysOpenAfterAPreflightAndARejectedOrigin(String method, int status)
      throws Exception {
    var settings =
        Map.of(
            "headerTimeoutSeconds", 1,
            "idleTimeoutSeconds", 6,
            "allowedOrigins", "https://www.example.com");
    var origin = status == 403 ? "https://other.example" : "https://www.example.com";
    try (var request = new RawRequest(receivers.open(settings).receiver.url())) {
      request.write(
          method
              + " /v1/track HTTP/1.1\r\nHost: localhost\r\nAccess-Control-Request-Method: POST\r\n"
              + "Content-Length: 0\r\nOrigin: "
              + origin
              + "\r\n\r\n");
      Thread.sleep(3000);
      request.head(2).write("{}");
      var responses = request.readAll();
      assertThat(responses).startsWith("HTTP/1.1 " + status + " ").contains("HTTP/1.1 400 ");
    }
  }

  @ParameterizedTest
  @CsvSource({"/nowhere, application/json, 404", "/v1/track, text/html, 415", "/v1/m, '', 429"})
  void aResponseThatDoesNotWaitForTheBodySaysThatTheConnectionCloses(
      String path, String type, int status) throws Exception {
    var receiver = receivers.open(Map.of("requestsPerSecond", status == 429 ? 1 : 1000));
    if (status == 429) while (receiver.post("/v1/m", "{}").status() != 429) {}
    try (var request = new RawRequest(receiver.receiver.url())) {
      request.write(
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 2\r\n\r\n"
              .formatted(path, type));
      assertThat(request.readAll())
          .startsWith("HTTP/1.1 " + status + " ")
          .contains("Connection: close");
    }
  }

  @Test
  void aRequestThatWasSentAheadIsAnsweredHoweverLongItTakes() throws IOException {
    var receiver = receivers.open(Map.of("headerTimeoutSeconds", 1, "idleTimeoutSeconds", 1));
    receiver.standIn.fail(Fault.slow(Duration.ZERO), Fault.slow(Duration.ofSeconds(3)));
    try (var request = new RawRequest(receiver.receiver.url())) {
      var first = RunningReceiver.track("m1", "u", "A");
      var second = RunningReceiver.track("m2", "u", "B");
      request.head(first.length()).write(first);
      request.head(second.length()).write(second);
      assertEquals(3, request.readAll().split("HTTP/1.1 200 ", -1).length);
    }
  }

  @Test
  void aHeadThatIsTooLongIsRejected() throws IOException {
    var receiver = receivers.open(Map.of());
    try (var request = new RawRequest(receiver.receiver.url())) {
      request.write("POST /v1/track HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(9000) + "\r\n\r\n");
      assertThat(request.readStatus()).startsWith("HTTP/1.1 431 ");
    }
    receiver.assertServed();
    assertEquals(
        1, receiver.figure("fullstory_receiver_requests_total{path=\"/v1/track\",status=\"431\"}"));
  }

  @Test
  void whatIsNotHttpIsRejected() throws IOException {
    var receiver = receivers.open(Map.of());
    try (var request = new RawRequest(receiver.receiver.url())) {
      request.write("\u0016\u0003\u0001 nonsense\r\n\r\n");
      assertThat(request.readStatus()).startsWith("HTTP/1.1 400 ");
    }
    receiver.assertServed();
    assertEquals(
        1, receiver.figure("fullstory_receiver_requests_total{path=\"other\",status=\"400\"}"));
  }

  @Test
  void aSenderThatGoesAwayIsNoFault() throws Exception {
    var receiver = receivers.open(Map.of());
    for (int i = 0; i < 20; i++) {
      try (var request = new RawRequest(receiver.receiver.url())) {
        request.head(1000).write("{\"event\"");
      }
    }
    receiver.assertServed();
    String brokenOff = "fullstory_receiver_requests_total{path=\"/v1/track\",status=\"400\"}";
    await().until(() -> receiver.figure(brokenOff) >= 20);
    assertThat(receiver.get("/metrics").body()).doesNotContain("status=\"5");
    // The one that asks.
    await().until(() -> receiver.figure("fullstory_receiver_requests_in_flight") == 1);
    assertEquals(1, receiver.standIn.received().size());
  }
}
