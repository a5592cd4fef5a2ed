package fsdestination.cloud.standin;

import java.time.Duration;

/** Time that passes in FullStory. */
final class Pauses {
  private Pauses() {}

  static void sleep(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
