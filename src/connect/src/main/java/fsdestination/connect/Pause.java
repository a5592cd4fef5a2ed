package fsdestination.connect;

import java.time.Duration;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkTaskContext;

/** A time in which nothing is sent, for FullStory could not take records. */
final class Pause {
  private final int kept;
  private final String reason;
  private final long end;
  private boolean isTold;

  /**
   * @param kept how many records
   * @param reason why they could not be sent
   */
  Pause(int kept, String reason, Duration length) {
    this.kept = kept;
    this.reason = reason;
    end = System.nanoTime() + length.toNanos();
  }

  /**
   * Asks Connect to call again at the end.
   *
   * @throws RetriableException until then, and once in any case: Connect logs the reason
   */
  void check(SinkTaskContext context) {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    boolean isOver = left.isNegative() || left.isZero();
    if (isOver && isTold) return;
    isTold = true;
    // Rounded up, for a millisecond too early is a call in vain.
    long millis = isOver ? 1 : left.plusNanos(999_999).toMillis();
    context.timeout(millis);
    throw new RetriableException(
        "FullStory sink: "
            + kept
            + " records are kept, and sent again in "
            + millis
            + " ms: "
            + reason);
  }
}
