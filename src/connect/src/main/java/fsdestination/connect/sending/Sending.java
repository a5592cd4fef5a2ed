package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.imports.ImportError;
import fsdestination.connect.record.PendingRecord;
import java.util.List;

/** Records that are sent together. */
public interface Sending {
  /** In the order in which Connect gave them. */
  List<PendingRecord> records();

  /**
   * Sends what is not sent yet, and waits for FullStory; called again after a failure, it
   * continues. One thread at a time.
   *
   * @return why it stopped before the end; null if it did not
   */
  @Nullable
  SendFailure run();

  /** Completes the records, once {@link #unmatched} were reported. */
  default void complete() {}

  /** What FullStory rejected without it being clear which record's it was. */
  default List<ImportError> unmatched() {
    return List.of();
  }
}
