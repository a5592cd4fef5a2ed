package fsdestination.server.send;

import fsdestination.cloud.Tally;

/** Is told how far a run has come. */
public interface ProgressListener {
  /** Tells nobody. */
  ProgressListener SILENT = (offset, tally) -> {};

  /**
   * Called for each line, by one thread at a time; should be quick.
   *
   * @param offset how many bytes of the input are settled
   */
  void onProgress(long offset, Tally tally);
}
