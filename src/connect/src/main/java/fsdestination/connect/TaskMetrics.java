package fsdestination.connect;

import java.util.LinkedHashMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Gauge;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.connect.sink.SinkTaskContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task's metrics, among the worker's own: {@code kafka.connect:type=plugins,connector=…,task=…}.
 * The worker removes them when the task ends.
 *
 * @see <a
 *     href="https://cwiki.apache.org/confluence/display/KAFKA/KIP-877%3A+Mechanism+for+plugins+and+connectors+to+register+metrics">
 *     KIP-877</a>
 */
final class TaskMetrics {
  private static final Logger LOG = LoggerFactory.getLogger(TaskMetrics.class);

  private final PluginMetrics metrics;
  private final Supplier<TaskState> state;

  private TaskMetrics(PluginMetrics metrics, Supplier<TaskState> state) {
    this.metrics = metrics;
    this.state = state;
  }

  /**
   * Registers them, where the worker is of Kafka 4.1 or later.
   *
   * @param state called by threads of the worker's
   */
  static void register(SinkTaskContext context, Supplier<TaskState> state) {
    try {
      new TaskMetrics(context.pluginMetrics(), state).addAll();
    } catch (NoSuchMethodError | NoClassDefFoundError e) {
      // As the documentation of pluginMetrics() says.
      LOG.info("This worker is older than Kafka 4.1, so the task has no metrics of its own");
    }
  }

  private void addAll() {
    add("record-send-total", "Records that FullStory accepted.", each -> each.tally().sent());
    add("record-skip-total", "Records that no subscription wants.", each -> each.tally().skipped());
    add("record-reject-total", "Records that are rejected.", each -> each.tally().rejected());
    add("retry-total", "How often records were kept to be sent again.", TaskState::retries);
    add("records-in-flight", "Records that are being sent.", TaskState::inFlight);
    add("records-buffered", "Records that wait to be sent, or sent again.", TaskState::buffered);
    add(
        "oldest-record-age-ms",
        "How long ago the task got the first record that is not completed, in milliseconds; 0 if"
            + " all are.",
        each -> each.oldestAgeMillis(System.nanoTime()));
  }

  private void add(String name, String description, ToLongFunction<TaskState> value) {
    MetricName metric = metrics.metricName(name, description, new LinkedHashMap<>());
    Gauge<Long> gauge = (config, now) -> value.applyAsLong(state.get());
    metrics.addMetric(metric, gauge);
  }
}
