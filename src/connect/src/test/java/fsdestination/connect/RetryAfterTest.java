package fsdestination.connect;

import static fsdestination.connect.Events.track;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A FullStory that asks to wait for longer than Connect does, which calls before each commit. */
@Timeout(60)
class RetryAfterTest {
  private final Task task = new Task();

  @AfterEach
  void close() {
    task.close();
  }

  private void putWhileFullStoryAsksToWait(int seconds) throws Exception {
    task.start();
    task.standIn.failAlways(request -> Fault.tooMany(String.valueOf(seconds)));
    task.put(List.of(Task.record(0, 0, track(1, "u")), Task.record(1, 0, track(2, "v"))));
    task.putUntil(() -> !task.retries.isEmpty());
    task.standIn.failAlways(request -> null);
  }

  @Test
  void nothingIsSentBeforeTheTimeHoweverOftenConnectCalls() throws Exception {
    putWhileFullStoryAsksToWait(600);
    int posts = task.posts().size();
    for (int i = 0; i < 5; i++) {
      task.committed(0);
      task.put(List.of(Task.record(0, 1 + i, track(3 + i, "u"))));
      // As often as Connect calls while something is in flight.
      Thread.sleep(20);
    }
    assertEquals(posts, task.posts().size());
    assertEquals(1, task.retries.size(), "it is said once");
    assertEquals(task.context.assigned, task.context.paused);
    assertTrue(task.context.timeout > 590_000, "timeout " + task.context.timeout);
    assertTrue(task.context.timeout < 600_000, "the time that is left: " + task.context.timeout);
  }

  @Test
  void whatIsLeftAfterARebalanceWaitsAsLong() throws Exception {
    putWhileFullStoryAsksToWait(600);
    int posts = task.posts().size();
    task.revoke(0);
    task.put(List.of());
    await().during(Duration.ofMillis(50)).until(() -> task.posts().size() == posts);
  }

  @Test
  void allIsSentAfterTheTime() throws Exception {
    putWhileFullStoryAsksToWait(1);
    long start = System.nanoTime();
    task.putUntilCommitted(0, 1);
    assertFalse(System.nanoTime() - start < Duration.ofMillis(900).toNanos(), "too early");
    assertEquals(2, task.standIn.account().events().size());
  }

  @Test
  void theReasonIsToldThoughACommitTookNoteOfItFirst() throws Exception {
    task.start();
    // The pause lasts longer than the test, on a slow machine too.
    task.standIn.failAlways(request -> Fault.tooMany("600"));
    task.put(track(1, "u"));
    await()
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(2))
        .until(
            () -> {
              task.committed(0);
              return !task.retries.isEmpty();
            });
    task.put(List.of());
    assertEquals(1, task.retries.size());
    assertEquals(task.context.assigned, task.context.paused);
  }
}
