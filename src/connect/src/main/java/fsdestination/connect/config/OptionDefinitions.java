package fsdestination.connect.config;

import static fsdestination.connect.config.OptionNames.BACKOFF;
import static fsdestination.connect.config.OptionNames.BATCH_MAX_BYTES;
import static fsdestination.connect.config.OptionNames.BATCH_MAX_RECORDS;
import static fsdestination.connect.config.OptionNames.IMPORT_TIMEOUT;
import static fsdestination.connect.config.OptionNames.KEY;
import static fsdestination.connect.config.OptionNames.MAX_BACKOFF;
import static fsdestination.connect.config.OptionNames.MAX_IN_FLIGHT;
import static fsdestination.connect.config.OptionNames.MAX_RETRIES;
import static fsdestination.connect.config.OptionNames.MODE;
import static fsdestination.connect.config.OptionNames.RECORD_PROPERTY;
import static fsdestination.connect.config.OptionNames.REQUEST_TIMEOUT;
import static fsdestination.connect.config.OptionNames.SETTINGS;
import static fsdestination.connect.config.OptionNames.SETTINGS_FILE;
import static fsdestination.connect.config.OptionNames.URL;
import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.NO_DEFAULT_VALUE;
import static org.apache.kafka.common.config.ConfigDef.Range.between;

import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.imports.BatchImports;
import java.util.List;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.apache.kafka.common.config.ConfigDef.Width;

/** The connector's options, in the groups and the order in which user interfaces show them. */
final class OptionDefinitions {
  private static final int HOUR = 3_600_000;

  private OptionDefinitions() {}

  static ConfigDef all() {
    var options = new ConfigDef();
    connection(options);
    events(options);
    sending(options);
    retries(options);
    return options;
  }

  private static void connection(ConfigDef options) {
    String group = "Connection";
    options
        .define(
            KEY,
            ConfigDef.Type.PASSWORD,
            NO_DEFAULT_VALUE,
            Validators.API_KEY,
            HIGH,
            "A FullStory API key (FullStory: Settings, API Keys); Standard is enough.",
            group,
            1,
            Width.LONG,
            "API key")
        .define(
            URL,
            ConfigDef.Type.STRING,
            FullStoryApi.HOST.toString(),
            Validators.ADDRESS,
            MEDIUM,
            "Another address of FullStory's API, such as a relay.",
            group,
            2,
            Width.LONG,
            "Address of FullStory's API");
  }

  private static void events(ConfigDef options) {
    String group = "Events";
    options
        .define(
            SETTINGS,
            ConfigDef.Type.STRING,
            "",
            new ConfigDef.NonNullValidator(),
            HIGH,
            "JSON with subscriptions, consent and redact, as in device mode. Without it, the presets:"
                + " track and identify events by FullStory's V2 API.",
            group,
            1,
            Width.LONG,
            "Settings",
            List.of(SETTINGS_FILE))
        .define(
            SETTINGS_FILE,
            ConfigDef.Type.STRING,
            "",
            new ConfigDef.NonNullValidator(),
            HIGH,
            "The same in a file, which each worker has.",
            group,
            2,
            Width.LONG,
            "File with settings",
            Recommenders.without(SETTINGS))
        .define(
            RECORD_PROPERTY,
            ConfigDef.Type.STRING,
            "",
            Validators.PROPERTY,
            MEDIUM,
            "Property of the event, such as kafka, in which triggers and mappings find the record's topic,"
                + " partition, offset, timestamp, key and headers. Without it, they see the value only.",
            group,
            3,
            Width.SHORT,
            "Property with the record's metadata");
  }

  private static void sending(ConfigDef options) {
    String group = "Sending";
    options
        .define(
            MODE,
            ConfigDef.Type.STRING,
            Mode.BATCH,
            ValidString.in(Mode.BATCH, Mode.SINGLE),
            HIGH,
            "batch: by FullStory's batch imports, for V2 actions only; single: each event by a"
                + " request of its own.",
            group,
            1,
            Width.SHORT,
            "Mode",
            List.of(MAX_IN_FLIGHT, IMPORT_TIMEOUT),
            Recommenders.values(Mode.ALL))
        .define(
            BATCH_MAX_RECORDS,
            ConfigDef.Type.INT,
            5_000,
            between(1, BatchImports.MAX_REQUESTS),
            MEDIUM,
            "How many records are sent together at most; as many wait meanwhile.",
            group,
            2,
            Width.SHORT,
            "Records sent together, at most")
        .define(
            BATCH_MAX_BYTES,
            ConfigDef.Type.INT,
            8 << 20,
            between(1 << 10, 64 << 20),
            MEDIUM,
            "How large the records that are sent together are at most, in bytes.",
            group,
            3,
            Width.SHORT,
            "Bytes sent together, at most")
        .define(
            MAX_IN_FLIGHT,
            ConfigDef.Type.INT,
            8,
            between(1, 256),
            MEDIUM,
            "In single mode: how many requests a task makes at once; a user's are made in order.",
            group,
            4,
            Width.SHORT,
            "Requests in flight, at most",
            Recommenders.inMode(Mode.SINGLE));
  }

  private static void retries(ConfigDef options) {
    String group = "Timeouts and retries";
    options
        .define(
            REQUEST_TIMEOUT,
            ConfigDef.Type.INT,
            10_000,
            between(100, HOUR),
            LOW,
            "How long FullStory may take to answer a request, in milliseconds.",
            group,
            1,
            Width.SHORT,
            "Timeout of a request (ms)")
        .define(
            IMPORT_TIMEOUT,
            ConfigDef.Type.INT,
            2 * HOUR,
            between(1_000, 24 * HOUR),
            LOW,
            "How long a batch import may take, in milliseconds; then it is asked for again.",
            group,
            2,
            Width.SHORT,
            "Timeout of a batch import (ms)",
            Recommenders.inMode(Mode.BATCH))
        .define(
            MAX_RETRIES,
            ConfigDef.Type.INT,
            SendingPolicy.MAX_RETRIES,
            between(-1, 1_000_000),
            MEDIUM,
            "How often what FullStory fails on, with 500 for instance, is sent again before the"
                + " record is rejected; -1 for ever. Each time has three attempts. The state of a job"
                + " that was taken is asked for without end.",
            group,
            3,
            Width.SHORT,
            "Retries, at most")
        .define(
            BACKOFF,
            ConfigDef.Type.INT,
            500,
            between(10, HOUR),
            LOW,
            "The time before a request is made again, in milliseconds; it doubles each time.",
            group,
            4,
            Width.SHORT,
            "Initial backoff (ms)")
        .define(
            MAX_BACKOFF,
            ConfigDef.Type.INT,
            30_000,
            between(10, HOUR),
            LOW,
            "The longest time before a request is made again, in milliseconds, unless FullStory"
                + " asks for a longer one.",
            group,
            5,
            Width.SHORT,
            "Longest backoff (ms)");
  }
}
