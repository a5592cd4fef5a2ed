package fsdestination.server.send;

import fsdestination.cloud.Tally;
import fsdestination.server.send.journal.Checkpoint;

/**
 * How a run ended.
 *
 * @param tally of all lines, those of earlier runs included
 * @param stopped why it ended before the end of the input; empty if it did not
 * @param line the last line that is settled
 */
public record RunResult(Tally tally, String stopped, long line) {
  static RunResult of(Checkpoint checkpoint, String stopped) {
    return new RunResult(checkpoint.tally(), stopped, checkpoint.line());
  }
}
