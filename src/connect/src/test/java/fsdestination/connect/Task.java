package fsdestination.connect;

import static org.awaitility.Awaitility.await;

import fsdestination.Nullable;
import fsdestination.connect.config.OptionNames;
import fsdestination.standin.FullStoryStandIn;
import fsdestination.standin.Received;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.sink.SinkRecord;
import org.awaitility.core.ConditionTimeoutException;

/** A task, driven as a worker does, with FullStory's stand-in behind it. */
public final class Task implements AutoCloseable {
  public static final String TOPIC = "analytics";

  public final FullStoryStandIn standIn = FullStoryStandIn.start();
  final Context context = new Context();
  final Map<String, String> options = new HashMap<>();

  /** What was said of each time that records could not be sent. */
  public final List<String> retries = new ArrayList<>();

  private final FullStorySinkTask task = new FullStorySinkTask(retries::add);
  private final Map<TopicPartition, OffsetAndMetadata> given = new HashMap<>();

  public Task() {
    options.put(OptionNames.KEY, FullStoryStandIn.KEY);
    options.put(OptionNames.URL, standIn.url().toString());
    options.put(OptionNames.BACKOFF, "10");
    options.put(OptionNames.MAX_BACKOFF, "10");
    task.initialize(context);
  }

  public Task with(String option, String value) {
    options.put(option, value);
    return this;
  }

  Task withReporter() {
    context.hasReporter = true;
    return this;
  }

  public Task start() {
    task.start(options);
    return this;
  }

  static TopicPartition partition(int number) {
    return new TopicPartition(TOPIC, number);
  }

  public static SinkRecord record(int partition, long offset, Schema schema, Object value) {
    return new SinkRecord(TOPIC, partition, null, null, schema, value, offset);
  }

  public static SinkRecord record(int partition, long offset, @Nullable Object value) {
    return new SinkRecord(TOPIC, partition, null, null, null, value, offset);
  }

  /** Gives records of partition 0, from offset 0 on. */
  public void put(Object... values) {
    var records = new ArrayList<SinkRecord>();
    for (int i = 0; i < values.length; i++) records.add(record(0, i, values[i]));
    put(records);
  }

  /**
   * As a worker, which would read on, after an incremental rebalance, with what it was told to give
   * again: a RetriableException is nothing that a task may throw.
   */
  public void put(List<SinkRecord> records) {
    for (SinkRecord each : records) context.assigned.add(partition(each.originalKafkaPartition()));
    context.timeout = -1;
    task.put(records);
    for (SinkRecord each : records) {
      given.put(
          partition(each.originalKafkaPartition()),
          new OffsetAndMetadata(each.originalKafkaOffset() + 1));
    }
  }

  /** Gives nothing until something is so, at the times that it was asked for. */
  public void putUntil(BooleanSupplier condition) {
    try {
      await()
          .atMost(Duration.ofSeconds(20))
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval((count, previous) -> Duration.ofMillis(timeout()))
          .until(
              () -> {
                if (condition.getAsBoolean()) return true;
                put(List.of());
                return false;
              });
    } catch (ConditionTimeoutException e) {
      throw new AssertionError("retries: " + retries, e);
    }
  }

  private long timeout() {
    return context.timeout < 0 ? 2 : Math.min(context.timeout, 20);
  }

  /** The offset that a commit would have for a partition; -1 for none. */
  long committed(int partition) {
    var offset = task.preCommit(new HashMap<>(given)).get(partition(partition));
    return offset == null ? -1 : offset.offset();
  }

  /** Connect has read so far, though transformations have dropped the last ones. */
  void given(int partition, long end) {
    given.put(partition(partition), new OffsetAndMetadata(end));
  }

  public void putUntilCommitted(int partition, long end) {
    putUntil(() -> committed(partition) == end);
  }

  void revoke(int... partitions) {
    var gone = new ArrayList<TopicPartition>();
    for (int each : partitions) gone.add(partition(each));
    task.close(gone);
    context.assigned.removeAll(gone);
    given.keySet().removeAll(gone);
  }

  /** As Connect does: what was paused before it was revoked is paused again. */
  void assign(int... partitions) {
    var come = new ArrayList<TopicPartition>();
    for (int each : partitions) come.add(partition(each));
    context.assigned.addAll(come);
    task.open(come);
  }

  List<Received> posts() {
    return standIn.received().stream().filter(each -> each.method().equals("POST")).toList();
  }

  @Override
  public void close() {
    task.stop();
    standIn.close();
  }
}
