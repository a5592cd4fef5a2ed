package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static final Duration SOON = Duration.ofMillis(10);

  private final Deadlines deadlines = new Deadlines(Duration.ofMillis(100));

  private boolean ends() throws InterruptedException {
    var ended = new CountDownLatch(1);
    deadlines.begin(ended::countDown, SOON);
    return ended.await(5, TimeUnit.SECONDS);
  }

  @Test
  void anEndThatFailsKeepsNoOtherFromItsEnd() throws InterruptedException {
    var failed = new CountDownLatch(1);
    deadlines.begin(
        () -> {
          failed.countDown();
          throw new IllegalStateException("no end");
        },
        SOON);
    assertTrue(failed.await(5, TimeUnit.SECONDS));
    assertTrue(ends());
  }
}
