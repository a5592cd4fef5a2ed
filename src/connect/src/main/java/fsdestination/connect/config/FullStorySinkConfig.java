package fsdestination.connect.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.NO_DEFAULT_VALUE;
import static org.apache.kafka.common.config.ConfigDef.Range.between;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.CloudSettings;
import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.cloud.imports.BatchImports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.apache.kafka.common.config.ConfigException;

/** The connector's options. What is wrong is told by option; the API key stands in no message. */
public final class FullStorySinkConfig extends AbstractConfig {
  public static final String KEY = "fullstory.api.key";
  public static final String URL = "fullstory.api.url";
  static final String SETTINGS = "fullstory.settings";
  static final String SETTINGS_FILE = "fullstory.settings.file";
  static final String MODE = "fullstory.mode";
  public static final String BATCH_MAX_RECORDS = "fullstory.batch.max.records";
  public static final String BATCH_MAX_BYTES = "fullstory.batch.max.bytes";
  public static final String MAX_IN_FLIGHT = "fullstory.max.in.flight.requests";
  static final String REQUEST_TIMEOUT = "fullstory.request.timeout.ms";
  static final String IMPORT_TIMEOUT = "fullstory.import.timeout.ms";
  public static final String BACKOFF = "fullstory.retry.backoff.ms";
  public static final String MAX_RETRIES = "fullstory.max.retries";
  public static final String MAX_BACKOFF = "fullstory.retry.backoff.max.ms";

  static final String BATCH = "batch";
  static final String SINGLE = "single";

  private static final int ATTEMPTS = 3;
  private static final int HOUR = 3_600_000;

  public static final ConfigDef DEFINITION =
      new ConfigDef()
          .define(
              KEY,
              ConfigDef.Type.PASSWORD,
              NO_DEFAULT_VALUE,
              Validators.API_KEY,
              HIGH,
              "A FullStory API key (FullStory: Settings, API Keys); Standard is enough.")
          .define(
              SETTINGS,
              ConfigDef.Type.STRING,
              "",
              new ConfigDef.NonNullValidator(),
              HIGH,
              "JSON with subscriptions, consent and redact, as in device mode. Without it, the presets:"
                  + " track and identify events by FullStory's V2 API.")
          .define(
              SETTINGS_FILE,
              ConfigDef.Type.STRING,
              "",
              new ConfigDef.NonNullValidator(),
              HIGH,
              "The same in a file, which each worker has.")
          .define(
              MODE,
              ConfigDef.Type.STRING,
              BATCH,
              ValidString.in(BATCH, SINGLE),
              HIGH,
              "batch: by FullStory's batch imports, for V2 actions only; single: each event by a"
                  + " request of its own.")
          .define(
              URL,
              ConfigDef.Type.STRING,
              FullStoryApi.HOST.toString(),
              Validators.ADDRESS,
              MEDIUM,
              "Another address of FullStory's API, such as a relay.")
          .define(
              BATCH_MAX_RECORDS,
              ConfigDef.Type.INT,
              5_000,
              between(1, BatchImports.MAX_REQUESTS),
              MEDIUM,
              "How many records are sent together at most; as many wait meanwhile.")
          .define(
              BATCH_MAX_BYTES,
              ConfigDef.Type.INT,
              8 << 20,
              between(1 << 10, 64 << 20),
              MEDIUM,
              "How large the records that are sent together are at most, in bytes.")
          .define(
              MAX_IN_FLIGHT,
              ConfigDef.Type.INT,
              8,
              between(1, 256),
              MEDIUM,
              "In single mode: how many requests a task makes at once; a user's are made in order.")
          .define(
              REQUEST_TIMEOUT,
              ConfigDef.Type.INT,
              10_000,
              between(100, HOUR),
              LOW,
              "How long FullStory may take to answer a request, in milliseconds.")
          .define(
              IMPORT_TIMEOUT,
              ConfigDef.Type.INT,
              2 * HOUR,
              between(1_000, 24 * HOUR),
              LOW,
              "How long a batch import may take, in milliseconds; then it is asked for again.")
          .define(
              MAX_RETRIES,
              ConfigDef.Type.INT,
              SendingPolicy.MAX_RETRIES,
              between(-1, 1_000_000),
              MEDIUM,
              "How often what FullStory fails on, with 500 for instance, is sent again before the"
                  + " record is rejected; -1 for ever. Each time has three attempts. The state of a job"
                  + " that was taken is asked for without end.")
          .define(
              BACKOFF,
              ConfigDef.Type.INT,
              500,
              between(10, HOUR),
              LOW,
              "The time before a request is made again, in milliseconds; it doubles each time.")
          .define(
              MAX_BACKOFF,
              ConfigDef.Type.INT,
              30_000,
              between(10, HOUR),
              LOW,
              "The longest time before a request is made again, in milliseconds, unless FullStory"
                  + " asks for a longer one.");

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

  public boolean isBatch() {
    return getString(MODE).equals(BATCH);
  }
}
