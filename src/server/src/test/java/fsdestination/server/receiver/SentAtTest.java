package fsdestination.server.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.server.receiver.batch.SenderClocks;
import fsdestination.standin.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of a sender may be wrong; {@code sentAt} says what it shows. */
@Timeout(60)
class SentAtTest {
  private static final int FULL_BATCH = 2_500;

  private final RunningReceiver receiver = new RunningReceiver();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  @AfterEach
  void close() {
    receiver.close();
  }

  private static String event(String id, String times) {
    return "{\"type\":\"track\",\"messageId\":\"%s\",\"userId\":\"u\",\"event\":\"E\"%s}"
        .formatted(id, times);
  }

  private static String time(String name, Instant time) {
    return ",\"" + name + "\":\"" + time + "\"";
  }

  /** Of the only event, how long after the first receipt; in whole seconds. */
  private long secondsFromNow() {
    var time = receiver.standIn.account().events().get(0).path("timestamp").asText();
    return Math.round(Duration.between(now, Instant.parse(time)).toMillis() / 10_000.0) * 10;
  }

  @ParameterizedTest
  @ValueSource(strings = {"timestamp", "originalTimestamp"})
  void theTimeIsCorrectedByTheErrorOfTheSendersClock(String name) {
    var clock = now.plusSeconds(3600);
    receiver.post(
        "/v1/track", event("m1", time(name, clock.minusSeconds(60)) + time("sentAt", clock)));
    assertEquals(-60, secondsFromNow());
  }

  @Test
  void theTimeOfABatchIsThatOfItsEvents() {
    var clock = now.minusSeconds(7200);
    var event = event("m1", time("timestamp", clock.minusSeconds(30)));
    receiver.post("/v1/batch", "{\"batch\":[" + event + "]" + time("sentAt", clock) + "}");
    assertEquals(-30, secondsFromNow());
  }

  @Test
  void whatWasReceivedBeforeIsNotCorrectedAgain() {
    var event =
        event(
            "m1",
            time("timestamp", now.minusSeconds(600))
                + time("sentAt", now.minusSeconds(3600))
                + time("receivedAt", now.minusSeconds(500)));
    assertEquals(200, receiver.post("/v1/webhook", event).status());
    assertEquals(-600, secondsFromNow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"sentAt\":\"soon\"", ",\"sentAt\":null", ",\"sentAt\":{}"})
  void withoutATimeOfSendingItStays(String sentAt) {
    receiver.post("/v1/track", event("m1", time("timestamp", now.minusSeconds(600)) + sentAt));
    assertEquals(
        now.minusSeconds(600),
        Instant.parse(receiver.standIn.account().events().get(0).path("timestamp").asText()));
  }

  @Test
  void theWayIsNotTakenForAWrongClock() {
    var sent = time("timestamp", now.minusSeconds(60)) + time("sentAt", now.minusMillis(1500));
    receiver.post("/v1/track", event("m1", sent));
    assertEquals(
        now.minusSeconds(60),
        Instant.parse(receiver.standIn.account().events().get(0).path("timestamp").asText()));
  }

  @Test
  void anEventWithoutATimeHasFullStorys() {
    receiver.post("/v1/track", event("m1", time("sentAt", now.minusSeconds(3600))));
    assertTrue(receiver.standIn.account().events().get(0).path("timestamp").isMissingNode());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7})
  void whatIsSentAgainIsTheSameRequest(long secondsLater) {
    receiver.standIn.failAlways(
        request -> request.body().contains("\"v\"") ? Fault.status(503) : null);
    var clock = now.minusSeconds(3600);
    var timestamp = time("timestamp", clock.minusSeconds(60));
    var events = event("m1", timestamp) + "," + event("m2", timestamp).replace("\"u\"", "\"v\"");
    var batch = "{\"batch\":[" + events + "]%s}";
    assertEquals(503, receiver.post("/v1/batch", batch.formatted(time("sentAt", clock))).status());
    receiver.standIn.failAlways(request -> null);
    // Some libraries say when they sent it first, others when they sent it now.
    var again = batch.formatted(time("sentAt", clock.plusSeconds(secondsLater)));
    assertEquals(200, receiver.post("/v1/batch", again).status());
    assertEquals(List.of("event E u", "event E v"), receiver.standIn.account().order());
  }

  @Test
  void aFullBatchThatIsSentAgainHasTheSameRequests() {
    receiver.standIn.failAlways(
        request -> request.body().contains("\"u0\"") ? Fault.status(500) : null);
    var clock = now.minusSeconds(3600);
    var timestamp = time("timestamp", clock.minusSeconds(60));
    var events =
        IntStream.range(0, FULL_BATCH)
            .mapToObj(i -> event("m" + i, timestamp).replace("\"u\"", "\"u" + i + "\""))
            .collect(Collectors.joining(","));
    var batch = "{\"batch\":[" + events + "]%s}";
    assertEquals(503, receiver.post("/v1/batch", batch.formatted(time("sentAt", clock))).status());
    receiver.standIn.failAlways(request -> null);
    var again = receiver.post("/v1/batch", batch.formatted(time("sentAt", clock.plusSeconds(7))));
    assertEquals(
        "200 {\"success\":true,\"sent\":%d,\"skipped\":0}\n".formatted(FULL_BATCH),
        again.toString());
    assertEquals(FULL_BATCH, receiver.standIn.account().events().size());
  }

  @Test
  void theEventsThatCameLatestAreRemembered() {
    var clocks = new SenderClocks();
    var first = Duration.ofHours(1);
    var second = Duration.ofSeconds(3607);
    for (int i = 0; i < SenderClocks.MAX_REMEMBERED; i++) clocks.remembered("m" + i, first);
    assertEquals(first, clocks.remembered("m0", second));
    // It is the latest now, so that the next one takes the place of another.
    clocks.remembered("one more", first);
    assertEquals(first, clocks.remembered("m0", second));
    assertEquals(second, clocks.remembered("m1", second));
  }
}
