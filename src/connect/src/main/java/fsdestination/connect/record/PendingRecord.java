package fsdestination.connect.record;

import fsdestination.Nullable;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.sink.SinkRecord;

/** A record that Connect has given, until its offset may be committed. Safe for many threads. */
public final class PendingRecord {
  private enum State {
    WAITING,
    SENT,
    SKIPPED,
    REJECTED,
    TOLD
  }

  private final SinkRecord record;
  private final long bytes;
  private volatile State state = State.WAITING;
  private volatile @Nullable String rejection;

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

  /** Where it comes from, whatever a transformation has made of it. */
  public TopicPartition partition() {
    return new TopicPartition(record.originalTopic(), record.originalKafkaPartition());
  }

  /** Its offset, whatever a transformation has made of it. */
  public long offset() {
    return record.originalKafkaOffset();
  }

  /** FullStory has accepted all that was to be sent. */
  public void sent() {
    state = State.SENT;
  }

  /** No subscription wants it. */
  public void skip() {
    state = State.SKIPPED;
  }

  /** It can never be sent; it is settled when that has been told. */
  public void reject(String reason) {
    rejection = reason;
    state = State.REJECTED;
  }

  /** That it is rejected was told. */
  public void told() {
    state = State.TOLD;
  }

  /** Whether nothing more is to be done for it. */
  public boolean isSettled() {
    return state == State.SENT || state == State.SKIPPED || state == State.TOLD;
  }

  public boolean isSkipped() {
    return state == State.SKIPPED;
  }

  /** Why it is rejected; null where it is not, or that has been told. */
  @Nullable
  public String rejection() {
    return state == State.REJECTED ? rejection : null;
  }

  /** Topic, partition and offset. */
  @Override
  public String toString() {
    return partition() + " offset " + offset();
  }
}
