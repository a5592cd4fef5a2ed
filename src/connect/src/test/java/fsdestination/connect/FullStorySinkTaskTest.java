package fsdestination.connect;

import static fsdestination.connect.Events.identify;
import static fsdestination.connect.Events.track;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.Received;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that a worker gives, and what it may commit. */
@Timeout(60)
class FullStorySinkTaskTest {
  private final Task task = new Task();

  @AfterEach
  void close() {
    task.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void offsetsAreCommittedOnceFullStoryHasAccepted(String mode) throws Exception {
    task.with("fullstory.mode", mode).start();
    task.standIn.failAlways(request -> Fault.status(503));
    task.put(track(1, "u"), track(2, "u"));
    task.putUntil(() -> task.retries.size() > 2);
    assertEquals(0, Math.max(0, task.committed(0)));
    String told = task.retries.get(0);
    assertTrue(told.matches(".*: 2 records are kept, and sent again in \\d+ ms: .*"), told);
    assertTrue(task.retries.get(0).contains("FullStory answered 503"), task.retries.get(0));
    task.standIn.failAlways(request -> null);
    task.putUntil(() -> task.standIn.account().events().size() == 2);
    task.putUntilCommitted(0, 2);
    assertEquals(List.of("event E1 u", "event E2 u"), task.standIn.account().order());
  }

  @Test
  void usersComeBeforeEventsAndOthersAreSkipped() throws Exception {
    task.start().put(track(1, "u"), identify("m2", "u"), "{\"type\":\"page\"}");
    task.putUntilCommitted(0, 3);
    assertEquals(List.of("user u", "event E1 u"), task.standIn.account().order());
  }

  @Test
  void aBatchThatIsTriedAgainHasTheSameKey() throws Exception {
    task.start();
    task.standIn.failAlways(request -> request.method().equals("POST") ? Fault.lostAnswer() : null);
    task.put(track(1, "u"));
    task.putUntil(() -> task.retries.size() > 1);
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, 1);
    assertEquals(1, task.standIn.account().events().size());
    Set<String> keys =
        task.posts().stream()
            .map(request -> String.valueOf(request.header("Idempotency-Key")))
            .collect(Collectors.toSet());
    assertEquals(1, keys.size(), keys.toString());
  }

  @Test
  void equalBatchesAreTwo() throws Exception {
    task.start().put(identify("m1", "u"));
    task.putUntilCommitted(0, 1);
    task.put(List.of(Task.record(0, 1, identify("m1", "u"))));
    task.putUntilCommitted(0, 2);
    assertEquals(2, task.standIn.account().order().size());
  }

  @Test
  void equalEventsWithoutMessageIdAreTwo() throws Exception {
    String event = "{\"type\":\"track\",\"userId\":\"u\",\"event\":\"E\"}";
    task.with("fullstory.mode", "single").start().put(event, event);
    task.putUntilCommitted(0, 2);
    assertEquals(2, task.standIn.account().events().size());
  }

  @Test
  void theShortestTimeForAJobIsEnough() throws Exception {
    task.with("fullstory.import.timeout.ms", "1000").with("fullstory.retry.backoff.ms", "3600000");
    task.start().put(track(1, "u"));
    task.putUntilCommitted(0, 1);
    assertEquals(1, task.standIn.account().events().size());
  }

  @Test
  void theLargestSizeIsCountedInBytes() throws Exception {
    String name = "付款".repeat(100);
    task.with("fullstory.batch.max.bytes", "10000").start();
    task.put(IntStream.range(0, 40).mapToObj(i -> track("m" + i, "u", name + i)).toArray());
    task.putUntilCommitted(0, 40);
    for (Received post : task.posts()) {
      int bytes = post.body().getBytes(UTF_8).length;
      assertTrue(bytes <= 10_100, bytes + " bytes");
    }
    assertTrue(task.posts().size() < 8, "many events make a batch");
  }

  @Test
  void aKeyThatIsWithdrawnStopsTheTaskAndLosesNothing() {
    task.start();
    task.standIn.failAlways(request -> Fault.status(401));
    task.put(track(1, "u"));
    var failure = assertThrows(ConnectException.class, () -> task.putUntil(() -> false));
    assertTrue(String.valueOf(failure.getMessage()).contains("401"), failure.toString());
    assertEquals(0, task.committed(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void whatIsRejectedIsToldAndTheOthersAreSent(String mode) throws Exception {
    task.with("fullstory.mode", mode).withReporter().start();
    task.put(track(1, "u"), "{", track(3, ""), track("m4", "u", "x".repeat(251)), track(5, "u"));
    task.putUntilCommitted(0, 5);
    assertEquals(List.of("event E1 u", "event E5 u"), task.standIn.account().order());
    var reasons = task.context.reports.stream().map(Context.Report::reason).toList();
    assertEquals(3, reasons.size());
    assertTrue(
        reasons.get(0).contains("rejected: analytics-0 offset 1: not JSON: "), reasons.get(0));
    assertTrue(reasons.get(1).contains("\"Track Event\": userId must be"), reasons.get(1));
    assertTrue(reasons.get(2).contains("name has 251 characters"), reasons.get(2));
  }

  @Test
  void withoutAReporterARejectedRecordStopsTheTask() {
    task.start().put(track(1, "u"), "{", track(3, "u"));
    var failure = assertThrows(ConnectException.class, () -> task.putUntil(() -> false));
    assertTrue(failure.toString().contains("analytics-0 offset 1: not JSON"), failure.toString());
    assertEquals(1, task.committed(0), "up to the rejected one");
  }

  @Test
  void oneThatSpoilsABatchIsFound() throws Exception {
    task.withReporter().start();
    task.standIn.failAlways(request -> request.body().contains("E13\"") ? Fault.status(400) : null);
    var events = new Object[40];
    for (int i = 0; i < 40; i++) events[i] = track(i, "u");
    task.put(events);
    task.putUntilCommitted(0, 40);
    assertEquals(39, task.standIn.account().events().size());
    assertEquals(1, task.context.reports.size());
    assertEquals(13, task.context.reports.get(0).record().kafkaOffset());
  }

  @Test
  void aRejectionThatIsLikeNoRequestIsToldInItsStead() throws Exception {
    task.withReporter().start();
    task.standIn.failAlways(
        request -> {
          if (request.method().equals("POST") || request.path().equals("/me")) return null;
          return request.path().endsWith("/errors")
              ? Fault.answering(
                  200,
                  "{\"results\":[{\"code\":\"c\",\"message\":\"m\",\"event\":{\"name\":\"?\"}}]}")
              : Fault.answering(
                  200,
                  "{\"imports\":1,\"errors\":1,\"job\":{\"id\":\"job0=\",\"status\":\"COMPLETED\"}}");
        });
    task.put(track(1, "u"), track(2, "u"));
    task.putUntilCommitted(0, 2);
    var report = task.context.reports.get(0);
    assertEquals("{\"name\":\"?\"}", report.record().value());
    assertTrue(report.reason().endsWith("analytics-0 offset 0, it is not clear whose: c: m"));
  }

  @Test
  void whatWaitsIsBoundedWhileFullStoryIsDown() throws Exception {
    task.with("fullstory.batch.max.records", "2").start();
    task.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(100)));
    task.put(track(1, "u"), track(2, "u"), track(3, "u"));
    assertTrue(task.context.paused.isEmpty());
    task.put(List.of(Task.record(0, 3, track(4, "u"))));
    assertEquals(Set.of(Task.partition(0)), task.context.paused);
    task.standIn.failAlways(request -> null);
    task.putUntil(task.context.paused::isEmpty);
    task.putUntilCommitted(0, 4);
  }

  @Test
  void whatTransformationsDropIsCommittedToo() throws Exception {
    task.start().put(track(1, "u"));
    task.given(0, 7);
    task.putUntilCommitted(0, 7);
    assertEquals(1, task.standIn.account().events().size());
  }

  @Test
  void aRecordThatWasRoutedElsewhereCountsForItsOwnTopic() throws Exception {
    task.start();
    task.put(
        List.of(
            new SinkRecord(
                "routed",
                9,
                null,
                null,
                null,
                track(1, "u"),
                99,
                null,
                TimestampType.NO_TIMESTAMP_TYPE,
                null,
                Task.TOPIC,
                0,
                4L)));
    task.putUntilCommitted(0, 5);
  }

  @Test
  void aCommitIsAskedForSoon() throws Exception {
    task.start().put(track(1, "u"));
    task.putUntil(() -> task.context.commits > 0);
    assertEquals(1, task.committed(0));
  }
}
