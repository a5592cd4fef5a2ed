package fsdestination.connect;

import java.time.Duration;

/** A backoff after FullStory could not accept records: nothing is sent, and nothing is read. */
final class RetryDelay {
  private final long end;

  RetryDelay(Duration length) {
    end = System.nanoTime() + length.toNanos();
  }

  boolean isOver() {
    return end - System.nanoTime() <= 0;
  }

  /** The remaining milliseconds, at least 1; rounded up, because a call too early does nothing. */
  long millis() {
    return Math.max(1, Duration.ofNanos(end - System.nanoTime()).plusNanos(999_999).toMillis());
  }
}
