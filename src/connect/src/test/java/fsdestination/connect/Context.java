package fsdestination.connect;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.connect.sink.ErrantRecordReporter;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTaskContext;

/** What Connect is for a task: it remembers what it was asked for. */
final class Context implements SinkTaskContext {
  record Report(SinkRecord record, String reason) {}

  final Set<TopicPartition> assigned = new HashSet<>();
  final Set<TopicPartition> paused = new HashSet<>();
  final List<Report> reports = new ArrayList<>();
  final Metrics metrics = new Metrics();

  /** What a worker without plugin metrics throws; null for a newer worker. */
  @Nullable LinkageError olderApi;

  boolean hasReporter;
  long timeout = -1;
  int commits;

  @Override
  public Map<String, String> configs() {
    return Map.of();
  }

  @Override
  public void offset(Map<TopicPartition, Long> offsets) {
    throw new AssertionError("offsets are not moved");
  }

  @Override
  public void offset(TopicPartition partition, long offset) {
    throw new AssertionError("offsets are not moved");
  }

  @Override
  public void timeout(long timeoutMs) {
    timeout = timeoutMs;
  }

  @Override
  public Set<TopicPartition> assignment() {
    return assigned;
  }

  @Override
  public void pause(TopicPartition... partitions) {
    paused.addAll(List.of(partitions));
  }

  @Override
  public void resume(TopicPartition... partitions) {
    paused.removeAll(List.of(partitions));
  }

  @Override
  public void requestCommit() {
    commits++;
  }

  @Override
  public @Nullable ErrantRecordReporter errantRecordReporter() {
    return hasReporter ? this::report : null;
  }

  private Future<Void> report(SinkRecord record, Throwable error) {
    reports.add(new Report(record, String.valueOf(error.getMessage())));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public PluginMetrics pluginMetrics() {
    if (olderApi != null) throw olderApi;
    return metrics;
  }
}
