package fsdestination.connect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Gauge;
import org.apache.kafka.common.metrics.MetricConfig;
import org.apache.kafka.common.metrics.MetricValueProvider;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.common.metrics.Sensor;

/** Metrics as a worker keeps them. */
final class Metrics implements PluginMetrics {
  private final Map<String, MetricValueProvider<?>> metrics = new TreeMap<>();
  private final Map<String, String> descriptions = new TreeMap<>();

  Iterable<String> names() {
    return metrics.keySet();
  }

  Map<String, String> descriptions() {
    return descriptions;
  }

  long value(String name) {
    if (!(metrics.get(name) instanceof Gauge<?> gauge)) throw new AssertionError("no " + name);
    return ((Number) gauge.value(new MetricConfig(), 0)).longValue();
  }

  @Override
  @SuppressWarnings("NonApiType") // Kafka's own signature.
  public MetricName metricName(
      String name, String description, LinkedHashMap<String, String> tags) {
    return new MetricName(name, "plugins", description, tags);
  }

  @Override
  public void addMetric(MetricName name, MetricValueProvider<?> value) {
    metrics.put(name.name(), value);
    descriptions.put(name.name(), name.description());
  }

  @Override
  public void removeMetric(MetricName name) {
    throw new AssertionError("the worker does that");
  }

  @Override
  public Sensor addSensor(String name) {
    throw new AssertionError("there are no sensors");
  }

  @Override
  public void removeSensor(String name) {
    throw new AssertionError("there are no sensors");
  }
}
