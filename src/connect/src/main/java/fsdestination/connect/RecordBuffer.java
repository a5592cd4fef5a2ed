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
  private final int mostRecords;
  private final long mostBytes;
  private long bytes;

  /**
   * @param mostRecords that are sent together
   * @param mostBytes of records that are sent together
   */
  RecordBuffer(int mostRecords, long mostBytes) {
    this.mostRecords = mostRecords;
    this.mostBytes = mostBytes;
  }

  void add(PendingRecord record) {
    records.add(record);
    bytes += record.bytes();
  }

  /** Before all others again. */
  void putBack(List<PendingRecord> first) {
    for (int i = first.size() - 1; i >= 0; i--) {
      records.addFirst(first.get(i));
      bytes += first.get(i).bytes();
    }
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  /** Whether there is enough for the next time. */
  boolean isFull() {
    return records.size() >= mostRecords || bytes >= mostBytes;
  }

  /** The next to be sent together: at least one, where there is any. */
  List<PendingRecord> take() {
    var taken = new ArrayList<PendingRecord>();
    long size = 0;
    while (!records.isEmpty() && taken.size() < mostRecords) {
      long next = records.element().bytes();
      if (!taken.isEmpty() && size + next > mostBytes) break;
      taken.add(records.remove());
      size += next;
    }
    bytes -= size;
    return taken;
  }

  void forget(Collection<TopicPartition> partitions) {
    records.removeIf(record -> partitions.contains(record.partition()));
    bytes = records.stream().mapToLong(PendingRecord::bytes).sum();
  }
}
