package fsdestination.connect;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.connect.config.FullStorySinkConfig;
import fsdestination.connect.config.StartupCheck;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes records, and sends them to FullStory behind Connect's back, so that the consumer stays in
 * its group however long FullStory takes. All methods are called by one thread of Connect's.
 */
public final class FullStorySinkTask extends SinkTask {
  /** A stop of Connect's should take less than 5 seconds. */
  private static final Duration LONGEST_COMMIT = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(FullStorySinkTask.class);

  private final Consumer<String> warnings;
  private @Nullable SinkPipeline dispatch;

  /** Connect makes it so. */
  public FullStorySinkTask() {
    this(LOG::warn);
  }

  FullStorySinkTask(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  @Override
  public void start(Map<String, String> properties) {
    var config = new FullStorySinkConfig(properties);
    CloudDestination destination = StartupCheck.of(config);
    String name = properties.getOrDefault("name", "fullstory");
    dispatch = new SinkPipeline(config, destination, context, warnings, name);
  }

  /**
   * Keeps what FullStory cannot take now, and asks Connect to pause meanwhile.
   *
   * @throws ConnectException where the key is not accepted, or a record is rejected and not told
   */
  @Override
  public void put(Collection<SinkRecord> records) {
    SinkPipeline started = dispatch();
    started.collect();
    started.take(records);
  }

  /** What FullStory has accepted. Never throws, or Connect would give records twice. */
  @Override
  public Map<TopicPartition, OffsetAndMetadata> preCommit(
      Map<TopicPartition, OffsetAndMetadata> given) {
    return dispatch().committable(given, LONGEST_COMMIT);
  }

  @Override
  public void open(Collection<TopicPartition> partitions) {
    dispatch().opened();
  }

  @Override
  public void close(Collection<TopicPartition> partitions) {
    dispatch().forget(partitions);
  }

  @Override
  public void stop() {
    if (dispatch != null) dispatch.close();
  }

  @Override
  public String version() {
    return Version.VERSION;
  }

  private SinkPipeline dispatch() {
    if (dispatch == null) throw new ConnectException("the task was not started");
    return dispatch;
  }
}
