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
   * Sends what is not sent yet, and waits for FullStory; called again after a stop, it goes on. One
   * thread at a time.
   *
   * @return why it stopped before the end; null where it did not
   */
  @Nullable
  SendFailure run();

  /** Settles what FullStory has accepted, once {@link #unmatched} was told. */
  default void settle() {}

  /** What FullStory rejected without it being clear which record's it was. */
  default List<ImportError> unmatched() {
    return List.of();
  }
}
