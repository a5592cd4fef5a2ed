package fsdestination.cloud.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimeoutSchedulerTest {
  private static final Duration SOON = Duration.ofMillis(10);

  private final TimeoutScheduler deadlines = new TimeoutScheduler(Duration.ofMillis(100));

  private boolean ends() throws InterruptedException {
    var ended = new CountDownLatch(1);
    deadlines.schedule(ended::countDown, SOON);
    return ended.await(5, TimeUnit.SECONDS);
  }

  @Test
  void anEndThatFailsKeepsNoOtherFromItsEnd() throws InterruptedException {
    var failed = new CountDownLatch(1);
    deadlines.schedule(
        () -> {
          failed.countDown();
          throw new IllegalStateException("no end");
        },
        SOON);
    assertTrue(failed.await(5, TimeUnit.SECONDS));
    assertTrue(ends());
  }

  @Test
  void whatIsMetIsNotEnded() throws InterruptedException {
    var ended = new AtomicInteger();
    Runnable met = ended::incrementAndGet;
    deadlines.schedule(met, Duration.ofSeconds(1));
    deadlines.cancel(met);
    // Of the same length and begun later, so its end is looked for after the other's.
    var later = new CountDownLatch(1);
    deadlines.schedule(later::countDown, Duration.ofSeconds(1));
    assertTrue(later.await(10, TimeUnit.SECONDS));
    assertEquals(0, ended.get());
  }

  @Test
  void whatHasTimeIsNotEndedWithWhatIsLate() throws InterruptedException {
    var ended = new AtomicInteger();
    deadlines.schedule(ended::incrementAndGet, Duration.ofHours(1));
    assertTrue(ends());
    assertEquals(0, ended.get());
  }

  @Test
  void eachEndIsCalledOnce() throws InterruptedException {
    var ended = new AtomicInteger();
    deadlines.schedule(ended::incrementAndGet, SOON);
    for (int i = 0; i < 3; i++) assertTrue(ends());
    assertEquals(1, ended.get());
  }
}
