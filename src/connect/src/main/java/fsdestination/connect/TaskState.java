package fsdestination.connect;

import fsdestination.cloud.Tally;
import java.util.OptionalLong;

/**
 * What a task has done and holds, at one moment: immutable, so that other threads may read it.
 *
 * @param tally of the records that are completed
 * @param retries how often records could not be sent and were kept
 * @param inFlight how many records are being sent
 * @param buffered how many records wait, for the first time or again
 * @param oldest the {@link System#nanoTime} at which the task got the first record that is not
 *     completed; empty if all are
 */
record TaskState(Tally tally, long retries, int inFlight, int buffered, OptionalLong oldest) {
  static final TaskState INITIAL = new TaskState(Tally.NONE, 0, 0, 0, OptionalLong.empty());

  /** The age of the oldest record in milliseconds; 0 if there is none. */
  long oldestAgeMillis(long now) {
    return oldest.isEmpty() ? 0 : (now - oldest.getAsLong()) / 1_000_000;
  }
}
