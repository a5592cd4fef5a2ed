package fsdestination.connect;

import fsdestination.connect.record.PendingRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.common.TopicPartition;

/** Records that wait to be sent, in their order. */
final class RecordBuffer {
  private final Deque<PendingRecord> records = new ArrayDeque<>();
  private final int maxRecords;
  private final long maxBytes;
  private long bytes;

  /**
   * @param maxRecords that are sent together
   * @param maxBytes of records that are sent together
   */
  RecordBuffer(int maxRecords, long maxBytes) {
    this.maxRecords = maxRecords;
    this.maxBytes = maxBytes;
  }

  void add(PendingRecord record) {
    records.add(record);
    bytes += record.bytes();
  }

  /** Puts records back before all others. */
  void putBack(List<PendingRecord> first) {
    for (int i = first.size() - 1; i >= 0; i--) {
      records.addFirst(first.get(i));
      bytes += first.get(i).bytes();
    }
  }

  int size() {
    return records.size();
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  /** Whether there is enough for the next time. */
  boolean isFull() {
    return records.size() >= maxRecords || bytes >= maxBytes;
  }

  /** The next to be sent together: at least one, if there is any. */
  List<PendingRecord> take() {
    var taken = new ArrayList<PendingRecord>();
    long size = 0;
    while (!records.isEmpty() && taken.size() < maxRecords) {
      long next = records.element().bytes();
      if (!taken.isEmpty() && size + next > maxBytes) break;
      taken.add(records.remove());
      size += next;
    }
    bytes -= size;
    return taken;
  }

  void remove(Collection<TopicPartition> partitions) {
    records.removeIf(record -> partitions.contains(record.partition()));
    bytes = records.stream().mapToLong(PendingRecord::bytes).sum();
  }
}
