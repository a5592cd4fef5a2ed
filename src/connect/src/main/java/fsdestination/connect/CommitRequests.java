package fsdestination.connect;

import java.time.Duration;
import org.apache.kafka.connect.sink.SinkTaskContext;

/**
 * Requests a commit soon after records were settled, and not only after {@code
 * offset.flush.interval.ms}, so that fewer records are sent twice after a crash.
 */
final class CommitRequests {
  private static final Duration APART = Duration.ofSeconds(1);

  private boolean isDue;
  private long last = System.nanoTime();

  /** Call it when records were settled. */
  void settled() {
    isDue = true;
  }

  /** Call it for each commit, whoever requested it. */
  void committed() {
    isDue = false;
    last = System.nanoTime();
  }

  /** Requests a commit if one is due, or a call of the task when it will be. */
  void ask(SinkTaskContext context) {
    if (!isDue) return;
    if (System.nanoTime() - last < APART.toNanos()) context.timeout(APART.toMillis());
    else context.requestCommit();
  }
}
