package fsdestination.connect.config;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.NO_DEFAULT_VALUE;
import static org.apache.kafka.common.config.ConfigDef.Range.between;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.cloud.imports.BatchImports;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ValidString;

/** The connector's options. What is wrong is told by option; the API key stands in no message. */
public final class FullStorySinkConfig extends AbstractConfig {
  public static final String KEY = "fullstory.api.key";
  public static final String URL = "fullstory.api.url";
  static final String SETTINGS = "fullstory.settings";
  static final String SETTINGS_FILE = "fullstory.settings.file";
  static final String MODE = "fullstory.mode";
  public static final String BATCH_RECORDS = "fullstory.batch.max.records";
  public static final String BATCH_BYTES = "fullstory.batch.max.bytes";
  public static final String PARALLEL = "fullstory.parallel";
  static final String REQUEST_TIMEOUT = "fullstory.request.timeout.ms";
  static final String JOB_TIMEOUT = "fullstory.job.timeout.ms";
  public static final String BACKOFF = "fullstory.retry.backoff.ms";
  public static final String RETRIES = "fullstory.max.retries";
  public static final String LONGEST_BACKOFF = "fullstory.retry.backoff.max.ms";

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
              Validators.SETTINGS,
              HIGH,
              "JSON with subscriptions, consent and redact, as in device mode. Without it, the presets:"
                  + " track and identify events by FullStory's V2 API.")
          .define(
              SETTINGS_FILE,
              ConfigDef.Type.STRING,
              "",
              Validators.SETTINGS_FILE,
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
              BATCH_RECORDS,
              ConfigDef.Type.INT,
              5_000,
              between(1, BatchImports.MOST),
              MEDIUM,
              "How many records are sent together at most; as many wait meanwhile.")
          .define(
              BATCH_BYTES,
              ConfigDef.Type.INT,
              8 << 20,
              between(1 << 10, 64 << 20),
              MEDIUM,
              "How large the records that are sent together are at most, in bytes.")
          .define(
              PARALLEL,
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
              JOB_TIMEOUT,
              ConfigDef.Type.INT,
              2 * HOUR,
              between(1_000, 24 * HOUR),
              LOW,
              "How long a batch import may take, in milliseconds; then it is asked for again.")
          .define(
              RETRIES,
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
              LONGEST_BACKOFF,
              ConfigDef.Type.INT,
              30_000,
              between(10, HOUR),
              LOW,
              "The longest time before a request is made again, in milliseconds, unless FullStory"
                  + " asks for a longer one.");

  /**
   * @throws org.apache.kafka.common.config.ConfigException where an option is wrong
   */
  public FullStorySinkConfig(Map<String, String> properties) {
    // Connect's own options are not ours, and log what is secret.
    super(DEFINITION, properties, false);
  }

  /** What is wrong with options that stand on each other, by option; empty where nothing is. */
  public Map<String, List<String>> configErrors() {
    var errors = new TreeMap<String, List<String>>();
    boolean both = !getString(SETTINGS).isBlank() && !getString(SETTINGS_FILE).isBlank();
    if (both) {
      errors.put(SETTINGS_FILE, List.of("There is " + SETTINGS + " too: give one of them"));
      return errors;
    }
    try (var destination = destination(retryOptions())) {
      if (!destination.configErrors().isEmpty()) {
        String option = getString(SETTINGS_FILE).isBlank() ? SETTINGS : SETTINGS_FILE;
        errors.put(option, destination.configErrors().stream().map(Object::toString).toList());
      }
      if (isBatch() && !destination.legacy().isEmpty()) {
        String users = String.join(", ", destination.legacy());
        errors.put(MODE, List.of("batch is for V2 actions only, but V1 is used by " + users));
      }
    }
    return errors;
  }

  /** To be closed. */
  CloudDestination destination(RetryOptions retryOptions) {
    String key = getPassword(KEY).value().strip();
    return CloudDestination.of(settings(), FullStoryApi.of(key, url(), retryOptions));
  }

  /** Empty where there are none. */
  Map<String, Object> settings() {
    String file = getString(SETTINGS_FILE);
    return file.isBlank()
        ? SettingsText.parse(SETTINGS, getString(SETTINGS))
        : SettingsText.read(SETTINGS_FILE, file);
  }

  URI url() {
    return URI.create(getString(URL));
  }

  public RetryOptions retryOptions() {
    var longest = Duration.ofMillis(Math.max(getInt(BACKOFF), getInt(LONGEST_BACKOFF)));
    return RetryOptions.builder().maxAttempts(ATTEMPTS).initialBackoff(Duration.ofMillis(getInt(BACKOFF))).maxBackoff(longest).maxRetryAfter(longest).attemptTimeout(Duration.ofMillis(getInt(REQUEST_TIMEOUT))).initialPollInterval(Duration.ofMillis(Math.min(Math.min(getInt(BACKOFF), 2_000), getInt(JOB_TIMEOUT) / 2) / 2)).jobTimeout(Duration.ofMillis(getInt(JOB_TIMEOUT))).build();
  }

  public boolean isBatch() {
    return getString(MODE).equals(BATCH);
  }
}
