package fsdestination.connect;

import fsdestination.connect.sending.SendFailure;
import java.time.Duration;

/** A backoff after FullStory could not accept records: nothing is sent, and nothing is read. */
final class RetryDelay {
  private static final Duration MAX = Duration.ofHours(1);

  private final Duration length;
  private final long end;

  private RetryDelay(Duration length) {
    this.length = length;
    end = System.nanoTime() + length.toNanos();
  }

  /** As long as FullStory asks for, but at least a backoff, and an hour at most. */
  static RetryDelay after(SendFailure cause, Duration backoff) {
    Duration length = backoff;
    Duration asked = cause.retryAfter();
    if (asked != null && asked.compareTo(length) > 0) length = asked;
    return new RetryDelay(length.compareTo(MAX) > 0 ? MAX : length);
  }

  Duration length() {
    return length;
  }

  boolean isOver() {
    return end - System.nanoTime() <= 0;
  }

  /** The remaining milliseconds, at least 1; rounded up, because a call too early does nothing. */
  long millis() {
    return Math.max(1, Duration.ofNanos(end - System.nanoTime()).plusNanos(999_999).toMillis());
  }
}
