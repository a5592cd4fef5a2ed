package fsdestination.connect;

import static fsdestination.connect.Events.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.connect.errors.ConnectException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A FullStory that answers 500: to one event for ever, or to all for a while. */
@Timeout(60)
class FullStorySinkFaultsTest {
  private static final int EVENTS = 40;

  private final Task task = new Task();

  @AfterEach
  void close() {
    task.close();
  }

  private void put() {
    task.put(IntStream.range(0, EVENTS).mapToObj(i -> track(i, "u" + i % 7)).toArray());
  }

  private void failOn(int status, String... names) {
    task.standIn.failAlways(
        request -> {
          if (!request.method().equals("POST")) return null;
          boolean hit = List.of(names).stream().anyMatch(request.body()::contains);
          return hit ? Fault.status(status) : null;
        });
  }

  private List<Long> rejectedOffsets() {
    var offsets = new ArrayList<Long>();
    task.context.reports.forEach(each -> offsets.add(each.record().kafkaOffset()));
    return offsets;
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void eventsThatFullStoryFailsOnForEverAreRejectedInTheEnd(String mode) throws Exception {
    task.with("fullstory.mode", mode).with("fullstory.max.retries", "2").withReporter().start();
    failOn(500, "\"E13\"", "\"E29\"");
    put();
    task.putUntilCommitted(0, EVENTS);
    assertEquals(List.of(13L, 29L), rejectedOffsets());
    assertEquals(EVENTS - 2, task.standIn.account().events().size());
    String reason = task.context.reports.get(0).reason();
    assertTrue(reason.contains("FullStory answered 500"), reason);
    assertTrue(task.retries.size() >= 2, "it was not tried again: " + task.retries);
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void withoutAReporterSuchAnEventStopsTheTask(String mode) {
    task.with("fullstory.mode", mode).with("fullstory.max.retries", "1").start();
    failOn(500, "\"E13\"");
    put();
    var failure = assertThrows(ConnectException.class, () -> task.putUntil(() -> false));
    assertTrue(failure.toString().contains("offset 13: "), failure.toString());
    assertTrue(failure.toString().contains("FullStory answered 500"), failure.toString());
    assertEquals(13, task.committed(0), "up to the rejected one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void whatFailsForLessTimeIsNotRejected(String mode) throws Exception {
    task.with("fullstory.mode", mode).with("fullstory.max.retries", "20").withReporter().start();
    failOn(500, "E");
    put();
    task.putUntil(() -> task.retries.size() > 10);
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, EVENTS);
    assertEquals(List.of(), rejectedOffsets());
    assertEquals(EVENTS, task.standIn.account().events().size());
  }

  @Test
  void aFullStoryThatFailsOnAllIsNotBlamedOnABatch() throws Exception {
    task.with("fullstory.max.retries", "5").withReporter().start();
    failOn(500, "E");
    put();
    // The batch was divided down to one event, and no other event has been taken since.
    task.putUntil(() -> task.retries.size() > 6);
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, EVENTS);
    assertEquals(List.of(), rejectedOffsets());
  }

  @Test
  void aJobThatCannotBeAskedAboutIsNeitherDividedNorMadeAgain() throws Exception {
    task.with("fullstory.max.retries", "0").withReporter().start();
    task.standIn.failAlways(each -> each.method().equals("GET") ? Fault.status(500) : null);
    put();
    task.putUntil(() -> task.retries.size() > 5);
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, EVENTS);
    assertEquals(List.of(), rejectedOffsets());
    assertEquals(1, task.standIn.account().jobs().count());
    assertEquals(EVENTS, task.standIn.account().events().size());
  }

  @Test
  void aBatchThatFullStoryIsStillExecutingIsNeitherDividedNorRejected() throws Exception {
    task.with("fullstory.max.retries", "0").withReporter().start();
    failOn(409, "E");
    put();
    task.putUntil(() -> task.retries.size() > 5);
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, EVENTS);
    assertEquals(List.of(), rejectedOffsets());
    assertEquals(1, task.standIn.account().jobs().count());
    assertEquals(EVENTS, task.standIn.account().events().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 502, 503, 504})
  void whatIsNoFaultOfTheEventIsWaitedFor(int status) throws Exception {
    task.with("fullstory.max.retries", "0").withReporter().start();
    failOn(status, "E");
    put();
    task.putUntil(() -> task.retries.size() > 5);
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, EVENTS);
    assertEquals(List.of(), rejectedOffsets());
  }

  @Test
  void whatFullStoryFailsOnHoldsUpNeitherItsOtherSubscriptionsNorOtherUsers() throws Exception {
    String both =
        """
        {"subscriptions": [
          {"enabled": true, "subscribe": "all", "partnerAction": "trackEventV2", "mapping":
            {"userId": {"@path": "$.userId"}, "name": {"@template": "first {{event}}"}}},
          {"enabled": true, "subscribe": "all", "partnerAction": "trackEventV2", "mapping":
            {"userId": {"@path": "$.userId"}, "name": {"@template": "second {{event}}"}}}]}
        """;
    task.with("fullstory.mode", "single")
        .with("fullstory.max.retries", "-1")
        .with("fullstory.settings", both)
        .withReporter()
        .start();
    failOn(500, "first E0\"");
    put();
    // Six events are the same user's, of which one was sent by its other subscription.
    task.putUntil(() -> task.standIn.account().events().size() == 2 * (EVENTS - 6) + 1);
    assertEquals(0, task.committed(0));
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, EVENTS);
    assertEquals(2 * EVENTS, task.standIn.account().events().size());
    assertEquals(List.of(), rejectedOffsets());
  }

  @Test
  void aUsersEventsWaitForAnEarlierOneThatIsSentAgain() throws Exception {
    task.with("fullstory.mode", "single").with("fullstory.max.retries", "-1").start();
    failOn(500, "\"E0\"");
    task.put(track(0, "u"), track(1, "v"), track(2, "u"));
    task.putUntil(() -> task.retries.size() > 3);
    assertEquals(List.of("event E1 v"), task.standIn.account().order());
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, 3);
    assertEquals(List.of("event E1 v", "event E0 u", "event E2 u"), task.standIn.account().order());
  }

  @Test
  void itIsTriedForEverIfAsked() throws Exception {
    task.with("fullstory.max.retries", "-1").withReporter().start();
    failOn(500, "\"E13\"");
    put();
    task.putUntil(() -> task.retries.size() > 20);
    assertEquals(List.of(), rejectedOffsets());
    assertEquals(0, task.committed(0));
  }
}
