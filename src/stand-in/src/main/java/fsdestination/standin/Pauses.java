package fsdestination.standin;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Time that passes in FullStory. */
final class Pauses {
  private Pauses() {}

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void sleep(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
