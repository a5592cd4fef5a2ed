package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Too large, too slow, too many: rejected in bounded memory and time, and others are served. */
@Timeout(90)
class LimitsTest {
  @AutoClose private final Receivers receivers = new Receivers();

  @Test
  void aBodyThatIsAnnouncedAsTooLongIsRejectedUnread() throws IOException {
    var receiver = receivers.open(Map.of());
    try (var request = new RawRequest(receiver.receiver.url())) {
      String answered = request.head(100_000_000).readAll();
      assertTrue(answered.startsWith("HTTP/1.1 413 "), answered);
      assertTrue(answered.contains("a body of at most 1,048,576 bytes is taken"), answered);
    }
    receiver.assertServed();
  }

  @Test
  void aBodyThatIsNotAnnouncedIsReadUpToTheLimit() throws IOException {
    var receiver = receivers.open(Map.of("maxBodyBytes", 100_000));
    try (var request = new RawRequest(receiver.receiver.url())) {
      request.write(
          "POST /v1/track HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n");
      String chunk = "1000\r\n" + " ".repeat(4096) + "\r\n";
      for (int i = 0; i < 25; i++) request.write(chunk);
      assertEquals("HTTP/1.1 413 Payload Too Large", request.readStatus());
    }
    receiver.assertServed();
  }

  @Test
  void manyLargeBodiesAtOnceLeaveRoomForOthers() throws Exception {
    var receiver = receivers.open(Map.of("maxBodyBytes", 10_000_000));
    long before = used();
    var requests = new ArrayList<RawRequest>();
    for (int i = 0; i < 50; i++) {
      var request = new RawRequest(receiver.receiver.url());
      requests.add(request.head(10_000_000).write("{\"a\":\""));
    }
    receiver.assertServed();
    // Half a gigabyte was announced.
    long more = used() - before;
    assertTrue(more < 20_000_000, more + " bytes: what was announced takes no room");
    for (var request : requests) request.close();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void whoSendsABodyTooSlowlyIsSentAway() throws IOException {
    var receiver = receivers.open(Map.of("bodyTimeoutSeconds", 1));
    try (var request = new RawRequest(receiver.receiver.url())) {
      request.head(1000).write("{");
      receiver.assertServed();
      String answered = request.readAll();
      assertTrue(answered.startsWith("HTTP/1.1 408 "), answered);
      assertTrue(answered.contains("the body did not come within 1,000 ms"), answered);
    }
  }

  @Test
  void whenAllPlacesAreTakenFurtherRequestsAreToComeAgain() throws Exception {
    var receiver = receivers.open(Map.of("concurrency", 2));
    var release = new CountDownLatch(1);
    receiver.standIn.failAlways(request -> Fault.until(release));
    var first = receiver.postLater("/v1/track", track("m1", "u", "A"));
    var second = receiver.postLater("/v1/track", track("m2", "v", "B"));
    receiver.awaitRequests(2);
    assertEquals(2, receiver.figure("fullstory_receiver_requests_active"));
    var third = receiver.post("/v1/track", track("m3", "w", "C"));
    assertEquals(
        "429 2 requests are being worked on already", third.status() + " " + third.error());
    assertEquals("1", third.header("retry-after"));
    assertEquals(200, receiver.get("/healthz").status());
    release.countDown();
    assertEquals(200, first.join().status());
    assertEquals(200, second.join().status());
    assertEquals(200, receiver.post("/v1/track", track("m3", "w", "C")).status());
  }

  @Test
  void batchesShareThePlacesWithoutStandingStill() {
    var receiver = receivers.open(Map.of("concurrency", 2));
    var events = new ArrayList<String>();
    for (int i = 0; i < 40; i++) events.add(track("m" + i, "u" + i, "E"));
    var body = RunningReceiver.batch(events.toArray(String[]::new));
    var first = receiver.postLater("/v1/batch", body);
    var second = receiver.postLater("/v1/batch", body);
    assertEquals(200, first.join().status());
    assertEquals(200, second.join().status());
    assertEquals(40, receiver.standIn.account().events().size());
  }

  @Test
  void moreRequestsASecondThanAreTakenAreToComeAgain() {
    var receiver = receivers.open(Map.of("requestsPerSecond", 5));
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 40; i++) statuses.add(receiver.post("/v1/m", "{}").status());
    assertThat(statuses).contains(204, 429);
    assertEquals(200, receiver.get("/healthz").status());
    String rejected = "fullstory_receiver_requests_total{path=\"/v1/m\",status=\"429\"}";
    // Requests for the figures are limited too.
    double counted =
        await()
            .pollInterval(Duration.ofMillis(300))
            .until(() -> receiver.figure(rejected), figure -> figure > 0);
    assertEquals(Collections.frequency(statuses, 429), counted);
  }

  @Test
  void behindAProxyItsLastAddressCounts() {
    var receiver = receivers.open(Map.of("requestsPerSecond", 5, "trustForwardedFor", true));
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 40; i++) {
      var made = "198.51.100." + i + ", 203.0.113.1";
      statuses.add(receiver.post("/v1/m", "{}", "X-Forwarded-For", made).status());
    }
    assertThat(statuses).contains(429);
    var other = receiver.post("/v1/m", "{}", "X-Forwarded-For", "203.0.113.1, 203.0.113.2");
    assertEquals(204, other.status());
  }
}
