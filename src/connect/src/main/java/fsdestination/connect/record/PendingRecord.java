package fsdestination.connect.record;

import fsdestination.Nullable;
import fsdestination.cloud.FinalResult;
import fsdestination.cloud.Outcome;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.sink.SinkRecord;

/** A record that Connect has given, until its offset may be committed. Safe for many threads. */
public final class PendingRecord {
  private final SinkRecord record;
  private final long bytes;
  private final long receivedNanos = System.nanoTime();
  private volatile @Nullable FinalResult result;
  private volatile boolean isReported;

  public PendingRecord(SinkRecord record) {
    this.record = record;
    bytes = RecordSize.of(record);
  }

  public SinkRecord record() {
    return record;
  }

  /** About how large it is. */
  public long bytes() {
    return bytes;
  }

  /** When Connect gave it, by {@link System#nanoTime}. */
  public long receivedNanos() {
    return receivedNanos;
  }

  /** Where it comes from, whatever a transformation has made of it. */
  public TopicPartition partition() {
    return new TopicPartition(record.originalTopic(), record.originalKafkaPartition());
  }

  /** Its offset, whatever a transformation has made of it. */
  public long offset() {
    return record.originalKafkaOffset();
  }

  /** Takes what became of it. A rejected record may be committed once that has been reported. */
  public void complete(FinalResult result) {
    this.result = result;
  }

  /** Its rejection was reported. */
  public void reported() {
    isReported = true;
  }

  /** What became of it; null if that is not known yet. */
  public @Nullable FinalResult result() {
    return result;
  }

  /** Whether nothing more is to be done for it. */
  public boolean isCommittable() {
    return result != null && rejection() == null;
  }

  /** Why it is rejected; null if it is not, or if that has been reported. */
  public @Nullable String rejection() {
    FinalResult known = result;
    if (known == null || known.outcome() != Outcome.REJECTED || isReported) return null;
    return known.reason();
  }

  /** Topic, partition and offset. */
  @Override
  public String toString() {
    return partition() + " offset " + offset();
  }
}
