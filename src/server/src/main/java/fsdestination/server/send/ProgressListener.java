package fsdestination.server.send;

import fsdestination.server.send.journal.Tally;

/** Is told how far a run has come. */
public interface ProgressListener {
  /** Tells nobody. */
  ProgressListener SILENT = (offset, tally) -> {};

  /**
   * Called for each line, by one thread at a time; should be quick.
   *
   * @param offset how many bytes of the input are settled
   */
  void at(long offset, Tally tally);
}
