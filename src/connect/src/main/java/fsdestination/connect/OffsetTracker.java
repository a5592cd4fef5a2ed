package fsdestination.connect;

import fsdestination.connect.record.PendingRecord;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The records of each partition, from the first one on that may not be committed yet. */
final class OffsetTracker {
  private final Map<TopicPartition, Deque<PendingRecord>> partitions = new HashMap<>();

  void add(PendingRecord record) {
    partitions.computeIfAbsent(record.partition(), any -> new ArrayDeque<>()).add(record);
  }

  /**
   * How far offsets may be committed: to the first record that is not committable.
   *
   * @param given how far Connect has given records, those included that transformations dropped
   */
  Map<TopicPartition, OffsetAndMetadata> committable(Map<TopicPartition, OffsetAndMetadata> given) {
    trim();
    var committable = new HashMap<>(given);
    partitions.forEach(
        (partition, records) -> {
          var first = new OffsetAndMetadata(records.element().offset());
          committable.computeIfPresent(partition, (any, end) -> first);
        });
    return committable;
  }

  /** Drops the records that are committable. */
  void trim() {
    for (Deque<PendingRecord> records : partitions.values()) {
      while (!records.isEmpty() && records.element().isCommittable()) records.remove();
    }
    partitions.values().removeIf(Deque::isEmpty);
  }

  /** When the task got the first record that is not committable, by {@link System#nanoTime}. */
  OptionalLong oldest() {
    trim();
    return partitions.values().stream()
        .mapToLong(records -> records.element().receivedNanos())
        .min();
  }

  void remove(Collection<TopicPartition> gone) {
    partitions.keySet().removeAll(gone);
  }
}
