package fsdestination.server.send;

import fsdestination.cloud.FinalResult;
import fsdestination.cloud.Tally;

/**
 * What became of a line.
 *
 * @param reason why it was rejected; empty if it was not
 * @param isEvent whether the line is an event
 */
record LineResult(Tally tally, String reason, boolean isEvent) {
  /** Of a blank line, which counts as nothing. */
  static final LineResult BLANK = new LineResult(Tally.NONE, "", false);

  static LineResult of(FinalResult result, boolean isEvent) {
    return new LineResult(Tally.of(result), result.reason(), isEvent);
  }
}
