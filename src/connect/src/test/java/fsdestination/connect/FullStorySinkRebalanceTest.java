package fsdestination.connect;

import static fsdestination.connect.Events.track;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.standin.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Partitions that come and go while records are under way. */
@Timeout(60)
class FullStorySinkRebalanceTest {
  private final Task task = new Task();

  @AfterEach
  void close() {
    task.close();
  }

  @Test
  void nothingOfAPartitionIsSentAfterItWasRevoked() throws Exception {
    task.start();
    task.standIn.failAlways(request -> Fault.status(503));
    task.put(
        List.of(
            Task.record(0, 0, track(1, "u")),
            Task.record(1, 0, track(2, "v")),
            Task.record(0, 1, track(3, "u"))));
    task.putUntil(() -> !task.retries.isEmpty());
    task.revoke(0);
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(1, 1);
    assertEquals(List.of("event E2 v"), task.standIn.account().order());
    assertEquals(-1, task.committed(0));
  }

  @Test
  void whatWasPausedBeforeARebalanceIsReadAfterIt() throws Exception {
    task.with("fullstory.batch.max.records", "2").start();
    task.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(100)));
    task.put(track(1, "u"), track(2, "u"));
    task.put(List.of(Task.record(0, 2, track(3, "u")), Task.record(0, 3, track(4, "u"))));
    assertEquals(Set.of(Task.partition(0)), task.context.paused);
    task.revoke(0);
    task.put(List.of());
    task.assign(0, 1);
    assertEquals(Set.of(), task.context.paused);
  }

  @Test
  void whatComesWhileThereIsNoRoomWaits() throws Exception {
    task.with("fullstory.batch.max.records", "2").start();
    task.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(500)));
    task.put(track(1, "u"), track(2, "u"));
    task.put(List.of(Task.record(0, 2, track(3, "u")), Task.record(0, 3, track(4, "u"))));
    task.assign(1);
    assertEquals(Set.of(Task.partition(0), Task.partition(1)), task.context.paused);
    task.putUntilCommitted(0, 4);
    assertEquals(Set.of(), task.context.paused);
  }

  @Test
  void nothingIsReadDuringAnOutageOfPartitionsThatComeInIt() throws Exception {
    task.start();
    task.standIn.failAlways(request -> Fault.tooMany("600"));
    task.put(track(1, "u"));
    task.putUntil(() -> !task.retries.isEmpty());
    assertEquals(Set.of(Task.partition(0)), task.context.paused);
    // One more, without giving back the one that it has: an incremental rebalance.
    task.assign(1);
    assertEquals(Set.of(Task.partition(0), Task.partition(1)), task.context.paused);
    task.put(List.of(Task.record(0, 1, track(2, "u"))));
    assertEquals(Set.of(Task.partition(0), Task.partition(1)), task.context.paused);
  }

  @Test
  void allIsReadAgainAfterAnOutage() throws Exception {
    task.start();
    task.standIn.failAlways(request -> Fault.status(503));
    task.put(track(1, "u"));
    task.putUntil(() -> task.retries.size() > 2);
    task.assign(1);
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, 1);
    assertEquals(Set.of(), task.context.paused);
  }

  @Test
  void whatIsNearlyDoneIsWaitedForAtARevocationThoughACommitWasAskedForBefore() throws Exception {
    task.with("fullstory.mode", "single").start();
    task.put(track(1, "u"));
    // Connect does not commit at once where it is still at the commit before.
    task.putUntil(() -> task.context.commits > 0);
    task.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(700)));
    task.put(List.of(Task.record(0, 1, track(2, "u"))));
    // A commit waits for a sending only if that has run for 100 ms.
    Thread.sleep(200);
    assertEquals(2, task.committed(0));
    task.revoke(0);
    assertEquals(2, task.standIn.account().events().size());
  }
}
