package fsdestination.connect.config;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.UnavailableException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.connect.errors.ConnectException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is looked at before a task takes its first record. */
public final class StartupCheck {
  private static final Logger LOG = LoggerFactory.getLogger(StartupCheck.class);

  private StartupCheck() {}

  /**
   * @throws ConfigException where the subscriptions are wrong
   * @throws ConnectException where FullStory does not take the key, or the address is another's
   */
  public static CloudDestination connect(FullStorySinkConfig config) {
    Map<String, List<String>> errors = config.configErrors();
    if (!errors.isEmpty()) throw new ConfigException("Invalid options: " + errors);
    CloudDestination destination = config.destination(config.retryOptions());
    try {
      // Before the key, which may go in the clear.
      ConfigWarnings.of(config, destination).forEach(each -> LOG.warn("{}", each));
      tryKey(config);
    } catch (RuntimeException e) {
      destination.close();
      throw e;
    }
    return destination;
  }

  private static void tryKey(FullStorySinkConfig config) {
    try (CloudDestination once =
        config.destination(config.retryOptions().toBuilder().maxAttempts(1).build())) {
      FullStoryApi api = once.api();
      String unused = api.me();
      LOG.info("FullStory at {} accepts the API key", config.url());
    } catch (UnavailableException e) {
      // It did answer, so it is up, but it is not FullStory.
      if (e.status() >= 200 && e.status() < 400) throw failure(e);
      LOG.warn("FullStory does not answer yet: {}", e.getMessage());
    } catch (ApiException e) {
      throw failure(e);
    }
  }

  private static ConnectException failure(ApiException cause) {
    return new ConnectException("FullStory sink: " + cause.getMessage(), cause);
  }
}
