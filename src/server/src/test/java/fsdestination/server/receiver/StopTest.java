package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A receiver that is stopped answers what it has, and takes nothing new. */
@Timeout(60)
class StopTest {
  @AutoClose private final Receivers receivers = new Receivers();

  @Test
  void aStopFinishesWhatIsUnderWay() throws Exception {
    var receiver = receivers.open(Map.of());
    receiver.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(1500)));
    var answer = receiver.postLater("/v1/track", track("m1", "u", "A"));
    receiver.awaitRequests(1);
    receiver.receiver.close();
    assertEquals(200, answer.join().status());
    assertEquals(List.of("event A u"), receiver.standIn.account().order());
  }

  @Test
  void aStoppingReceiverTakesNothingNew() throws Exception {
    var receiver = receivers.open(Map.of());
    receiver.standIn.failAlways(request -> Fault.slow(Duration.ofSeconds(2)));
    URI url = receiver.receiver.url();
    try (var waiting = new RawRequest(url)) {
      waiting.write("POST /v1/track HTTP/1.1\r\nHost: a\r\nOrigin: https://a.example\r\n");
      var answer = receiver.postLater("/v1/track", track("m1", "u", "A"));
      receiver.awaitRequests(1);
      var stop = CompletableFuture.runAsync(receiver.receiver::close);
      // Or it is closed as idle.
      while (takesMore(url)) waiting.write("X-Wait: 1\r\n");
      String event = track("m2", "v", "B");
      waiting.write(
          "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(event.length(), event));
      String late = waiting.readAll();
      assertTrue(late.startsWith("HTTP/1.1 503 "), late);
      assertTrue(late.contains("Retry-After: 5"), late);
      // Or a page sees a network error, and not that it should try again.
      assertTrue(late.contains("Access-Control-Allow-Origin: https://a.example"), late);
      assertEquals(200, answer.join().status());
      stop.join();
    }
    assertEquals(List.of("event A u"), receiver.standIn.account().order());
  }

  /** False once a new connection is rejected, or told that the receiver is stopping. */
  private static boolean takesMore(URI url) {
    try (var another = new RawRequest(url)) {
      another.write("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      return another.readStatus().startsWith("HTTP/1.1 200 ");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void whatDoesNotEndInTheStopTimeIsNotTakenForSent() throws Exception {
    var receiver = receivers.open(Map.of("shutdownTimeoutSeconds", 1));
    receiver.standIn.failAlways(request -> Fault.slow(Duration.ofSeconds(4)));
    var answer = receiver.postLater("/v1/track", track("m1", "u", "A"));
    receiver.awaitRequests(1);
    receiver.receiver.close();
    // The connection is closed, so the sender cannot take the event for sent.
    var failure = assertThrows(CompletionException.class, answer::join);
    assertTrue(failure.getCause() instanceof IOException, failure.toString());
  }
}
