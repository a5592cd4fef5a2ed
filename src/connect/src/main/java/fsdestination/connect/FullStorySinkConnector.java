package fsdestination.connect;

import fsdestination.connect.config.FullStorySinkConfig;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.Config;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigValue;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;

/** Sends analytics events from topics to FullStory: a Kafka Connect sink. */
public final class FullStorySinkConnector extends SinkConnector {
  private Map<String, String> properties = Map.of();

  @Override
  public void start(Map<String, String> properties) {
    // Not Map.copyOf: Connect's own options may be null.
    this.properties = Collections.unmodifiableMap(new HashMap<>(properties));
  }

  @Override
  public Class<? extends Task> taskClass() {
    return FullStorySinkTask.class;
  }

  /** The same for each task: Connect shares out the partitions. */
  @Override
  public List<Map<String, String>> taskConfigs(int maxTasks) {
    return Collections.nCopies(maxTasks, properties);
  }

  @Override
  public void stop() {}

  @Override
  public ConfigDef config() {
    return FullStorySinkConfig.DEFINITION;
  }

  /** Also tells what is wrong with the subscriptions, once each option is right by itself. */
  @Override
  public Config validate(Map<String, String> properties) {
    Config result = super.validate(properties);
    if (result.configValues().stream().allMatch(value -> value.errorMessages().isEmpty())) {
      Map<String, List<String>> errors = new FullStorySinkConfig(properties).configErrors();
      for (ConfigValue value : result.configValues()) {
        errors.getOrDefault(value.name(), List.of()).forEach(value::addErrorMessage);
      }
    }
    return result;
  }

  @Override
  public String version() {
    return Version.VERSION;
  }
}
