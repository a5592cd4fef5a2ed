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
  private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(FullStorySinkTask.class);

  private final Consumer<String> warnings;
  private @Nullable SinkPipeline pipeline;

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
    CloudDestination destination = StartupCheck.connect(config);
    String name = properties.getOrDefault("name", "fullstory");
    var started = new SinkPipeline(config, destination, context, warnings, name);
    pipeline = started;
    TaskMetrics.register(context, started::state);
  }

  /**
   * Keeps what FullStory cannot take now, and asks Connect to pause meanwhile.
   *
   * @throws ConnectException where the key is not accepted, or a record is rejected and not told
   */
  @Override
  public void put(Collection<SinkRecord> records) {
    SinkPipeline started = pipeline();
    started.checkCompletion();
    started.enqueue(records);
  }

  /** What FullStory has accepted. Never throws, or Connect would give records twice. */
  @Override
  public Map<TopicPartition, OffsetAndMetadata> preCommit(
      Map<TopicPartition, OffsetAndMetadata> given) {
    return pipeline().committable(given, COMMIT_TIMEOUT);
  }

  @Override
  public void open(Collection<TopicPartition> partitions) {
    pipeline().assigned();
  }

  @Override
  public void close(Collection<TopicPartition> partitions) {
    pipeline().revoked(partitions);
  }

  @Override
  public void stop() {
    if (pipeline != null) pipeline.close();
  }

  @Override
  public String version() {
    return Version.VERSION;
  }

  private SinkPipeline pipeline() {
    if (pipeline == null) throw new ConnectException("the task was not started");
    return pipeline;
  }
}
