package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.imports.ImportError;
import fsdestination.connect.record.PendingRecord;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.TopicPartition;

/** Records that are sent together. */
public interface Sending {
  /** In the order in which Connect gave them. */
  List<PendingRecord> records();

  /** Whether a record is of one of these partitions. */
  default boolean concerns(Collection<TopicPartition> partitions) {
    return records().stream().anyMatch(each -> partitions.contains(each.partition()));
  }

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
