package fsdestination.connect.config;

import static fsdestination.connect.config.OptionNames.BACKOFF;
import static fsdestination.connect.config.OptionNames.IMPORT_TIMEOUT;
import static fsdestination.connect.config.OptionNames.KEY;
import static fsdestination.connect.config.OptionNames.MAX_BACKOFF;
import static fsdestination.connect.config.OptionNames.MODE;
import static fsdestination.connect.config.OptionNames.RECORD_PROPERTY;
import static fsdestination.connect.config.OptionNames.REQUEST_TIMEOUT;
import static fsdestination.connect.config.OptionNames.SETTINGS;
import static fsdestination.connect.config.OptionNames.SETTINGS_FILE;
import static fsdestination.connect.config.OptionNames.URL;
import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.CloudSettings;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** The connector's options. What is wrong is told by option; the API key stands in no message. */
public final class FullStorySinkConfig extends AbstractConfig {
  public static final ConfigDef DEFINITION = OptionDefinitions.all();

  private static final int ATTEMPTS = 3;

  private @Nullable CloudSettings settings;

  /**
   * @throws ConfigException where an option is wrong
   */
  public FullStorySinkConfig(Map<String, String> properties) {
    // Connect's own options are not ours, and log what is secret.
    super(DEFINITION, properties, false);
  }

  /** What is wrong with the settings, and with options that depend on each other, by option. */
  public Map<String, List<String>> configErrors() {
    var errors = new TreeMap<String, List<String>>();
    boolean both = !getString(SETTINGS).isBlank() && !getString(SETTINGS_FILE).isBlank();
    if (both) {
      errors.put(SETTINGS_FILE, List.of("There is " + SETTINGS + " too: give one of them"));
      return errors;
    }
    try (var destination = destination(retryOptions())) {
      if (!destination.configErrors().isEmpty()) {
        errors.put(
            settingsOption(), destination.configErrors().stream().map(Object::toString).toList());
      }
      if (isBatch() && !destination.v1Subscriptions().isEmpty()) {
        String users = String.join(", ", destination.v1Subscriptions());
        errors.put(MODE, List.of("batch is for V2 actions only, but V1 is used by " + users));
      }
    } catch (ConfigException e) {
      errors.put(settingsOption(), List.of(String.valueOf(e.getMessage())));
    }
    return errors;
  }

  /** To be closed. */
  public CloudDestination destination(RetryOptions retryOptions) {
    String key = getPassword(KEY).value().strip();
    return CloudDestination.of(settings(), FullStoryApi.of(key, url(), retryOptions));
  }

  private String settingsOption() {
    return getString(SETTINGS_FILE).isBlank() ? SETTINGS : SETTINGS_FILE;
  }

  /** Read once: a file may change. */
  private synchronized CloudSettings settings() {
    if (settings == null) settings = readSettings();
    return settings;
  }

  private CloudSettings readSettings() {
    String file = getString(SETTINGS_FILE);
    String text = getString(SETTINGS);
    try {
      if (!file.isBlank()) return CloudSettings.read(Path.of(file));
      if (text.isBlank()) return CloudSettings.PRESETS;
      return CloudSettings.parse(text.getBytes(UTF_8), "the settings");
    } catch (IllegalArgumentException e) {
      // InvalidPathException is one, too.
      throw new ConfigException(settingsOption() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new ConfigException(settingsOption() + ": " + file + " could not be read: " + e);
    }
  }

  URI url() {
    return URI.create(getString(URL));
  }

  public RetryOptions retryOptions() {
    var maxBackoff = Duration.ofMillis(Math.max(getInt(BACKOFF), getInt(MAX_BACKOFF)));
    // Shorter than the longest backoff, or it could not double, and than the import's timeout.
    int pollInterval = Math.min(Math.min(getInt(BACKOFF), 2_000), getInt(IMPORT_TIMEOUT) / 2) / 2;
    return RetryOptions.builder()
        .maxAttempts(ATTEMPTS)
        .initialBackoff(Duration.ofMillis(getInt(BACKOFF)))
        .maxBackoff(maxBackoff)
        .maxRetryAfter(maxBackoff)
        .attemptTimeout(Duration.ofMillis(getInt(REQUEST_TIMEOUT)))
        .initialPollInterval(Duration.ofMillis(pollInterval))
        .jobTimeout(Duration.ofMillis(getInt(IMPORT_TIMEOUT)))
        .build();
  }

  /** The property of the event that gets what the record has besides its value; empty for none. */
  public String recordProperty() {
    return getString(RECORD_PROPERTY);
  }

  public boolean isBatch() {
    return getString(MODE).equals(Mode.BATCH);
  }
}
