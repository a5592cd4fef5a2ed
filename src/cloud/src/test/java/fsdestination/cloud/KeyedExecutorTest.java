package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is submitted is done, or its submitter is told. */
@Timeout(20)
class KeyedExecutorTest {
  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void allThatIsSubmittedIsDone() {
    var done = new AtomicInteger();
    try (var executor = new KeyedExecutor(3)) {
      for (int i = 0; i < 1_000; i++)
        executor.submit(i % 2 == 0 ? "" : "u" + i, done::incrementAndGet);
    }
    assertEquals(1_000, done.get());
  }

  @Test
  void aUsersWorkIsDoneInItsOrderAndNeverTwoAtOnce() {
    Map<String, List<Integer>> done = new ConcurrentHashMap<>();
    var running = ConcurrentHashMap.<String>newKeySet();
    var overlaps = new AtomicInteger();
    try (var executor = new KeyedExecutor(8)) {
      for (int i = 0; i < 4_000; i++) {
        String user = "u" + i % 7;
        int number = i;
        executor.submit(
            user,
            () -> {
              if (!running.add(user)) overlaps.incrementAndGet();
              done.computeIfAbsent(user, any -> new ArrayList<>()).add(number);
              running.remove(user);
            });
      }
    }
    assertEquals(0, overlaps.get());
    for (int user = 0; user < 7; user++) {
      int first = user;
      var expected = IntStream.range(0, 4_000).filter(i -> i % 7 == first).boxed().toList();
      assertEquals(expected, done.get("u" + user));
    }
  }

  @Test
  void asMuchIsDoneAtOnceAsThereAreLanes() {
    // Each waits for the two others.
    var together = new CountDownLatch(3);
    try (var executor = new KeyedExecutor(3)) {
      for (String user : List.of("a", "b", "")) {
        executor.submit(
            user,
            () -> {
              together.countDown();
              await(together);
            });
      }
    }
    assertEquals(0, together.getCount());
  }

  @Test
  void aUserWithMuchWorkHoldsUpNoOthers() {
    var othersDone = new CountDownLatch(50);
    try (var executor = new KeyedExecutor(2)) {
      // It ends when the others' work is done.
      executor.submit("busy", () -> await(othersDone));
      for (int i = 0; i < 70; i++) executor.submit("busy", () -> {});
      for (int i = 0; i < 50; i++) executor.submit("u" + i, othersDone::countDown);
    }
    assertEquals(0, othersDone.getCount());
  }

  @Test
  void workThatFailsKeepsNeitherItsUsersNorOthersFromTheirs() {
    var done = new AtomicInteger();
    try (var executor = new KeyedExecutor(1)) {
      for (int i = 0; i < 3; i++) {
        executor.submit(
            "u",
            () -> {
              done.incrementAndGet();
              throw new IllegalStateException("expected by this test");
            });
      }
    }
    assertEquals(3, done.get());
  }

  @Test
  void whoeverIsInterruptedWhileALaneIsFullIsTold() {
    var done = new AtomicInteger();
    var open = new CountDownLatch(1);
    try (var executor = new KeyedExecutor(1)) {
      executor.submit("u", () -> await(open));
      for (int i = 0; i < 64; i++) executor.submit("u", done::incrementAndGet);
      Thread.currentThread().interrupt();
      var rejection =
          assertThrows(
              RejectedExecutionException.class, () -> executor.submit("u", done::incrementAndGet));
      assertEquals("interrupted while waiting for room", rejection.getMessage());
      assertTrue(Thread.interrupted(), "the flag is kept");
      open.countDown();
    }
    assertEquals(64, done.get());
  }

  @Test
  void afterClosingNothingIsTaken() {
    var executor = new KeyedExecutor(1);
    executor.close();
    for (int i = 0; i < 100; i++) {
      var rejection =
          assertThrows(RejectedExecutionException.class, () -> executor.submit("u", () -> {}));
      assertEquals("the executor is closed", rejection.getMessage());
    }
  }

  @Test
  void anInterruptedCloseWaitsForWhatWasBegunOnly() {
    var begun = new CountDownLatch(2);
    var done = new AtomicInteger();
    var executor = new KeyedExecutor(2);
    for (int i = 0; i < 20; i++) {
      executor.submit(
          "",
          () -> {
            begun.countDown();
            // Interrupted by close().
            await(new CountDownLatch(1));
            done.incrementAndGet();
          });
    }
    await(begun);
    Thread.currentThread().interrupt();
    executor.close();
    assertTrue(Thread.interrupted(), "the flag is kept");
    assertEquals(2, done.get());
  }

  @Test
  void aUsersNextWorkWaitsForWorkThatIsDoneAgainAndOthersDoNot() {
    var done = new ConcurrentLinkedQueue<String>();
    var attempts = new AtomicInteger();
    try (var executor = new KeyedExecutor(1)) {
      executor.submitAttempt(
          "u",
          () -> {
            done.add("attempt");
            return attempts.incrementAndGet() < 3 ? Duration.ofMillis(100) : null;
          });
      executor.submit("u", () -> done.add("next of u"));
      executor.submit("v", () -> done.add("v"));
    }
    assertEquals(List.of("attempt", "v", "attempt", "attempt", "next of u"), List.copyOf(done));
  }

  @Test
  void pausesCanBeEnded() {
    var ended = new AtomicBoolean();
    var attempts = new AtomicInteger();
    try (var executor = new KeyedExecutor(2)) {
      for (String user : List.of("u", "v", "")) {
        executor.submitAttempt(
            user,
            () -> {
              attempts.incrementAndGet();
              return ended.get() ? null : Duration.ofHours(1);
            });
      }
      Awaitility.await().until(() -> attempts.get() == 3);
      ended.set(true);
      executor.endPauses();
    }
    assertEquals(6, attempts.get());
  }

  @Test
  void anInterruptedCloseWaitsForNoPause() {
    var begun = new CountDownLatch(1);
    var executor = new KeyedExecutor(1);
    executor.submitAttempt(
        "u",
        () -> {
          begun.countDown();
          return Duration.ofHours(1);
        });
    await(begun);
    Thread.currentThread().interrupt();
    executor.close();
    assertTrue(Thread.interrupted(), "the flag is kept");
  }

  @Test
  void thereIsAtLeastOneLane() {
    var rejection = assertThrows(IllegalArgumentException.class, () -> new KeyedExecutor(0));
    assertEquals("expected at least 1 thread, got 0", rejection.getMessage());
  }
}
