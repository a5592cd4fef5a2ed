package fsdestination.connect;

import java.time.Duration;
import org.apache.kafka.connect.sink.SinkTaskContext;

/**
 * Requests a commit soon after records were completed, and not only after {@code
 * offset.flush.interval.ms}, so that fewer records are sent twice after a crash.
 */
final class CommitRequests {
  private static final Duration MIN_COMMIT_INTERVAL = Duration.ofSeconds(1);

  private boolean isDue;
  private long last = System.nanoTime();

  /** Call it when records were completed. */
  void completed() {
    isDue = true;
  }

  /** Call it for each commit, whoever requested it. */
  void committed() {
    isDue = false;
    last = System.nanoTime();
  }

  /** Requests a commit if one is due, or a call of the task when it will be. */
  void request(SinkTaskContext context) {
    if (!isDue) return;
    if (System.nanoTime() - last < MIN_COMMIT_INTERVAL.toNanos())
      context.timeout(MIN_COMMIT_INTERVAL.toMillis());
    else context.requestCommit();
  }
}
