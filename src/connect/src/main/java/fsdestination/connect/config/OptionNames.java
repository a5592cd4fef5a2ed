package fsdestination.connect.config;

/** The names of the connector's options. */
public final class OptionNames {
  public static final String KEY = "fullstory.api.key";
  public static final String URL = "fullstory.api.url";
  static final String SETTINGS = "fullstory.settings";
  static final String SETTINGS_FILE = "fullstory.settings.file";
  static final String RECORD_PROPERTY = "fullstory.record.property";
  static final String MODE = "fullstory.mode";
  public static final String BATCH_MAX_RECORDS = "fullstory.batch.max.records";
  public static final String BATCH_MAX_BYTES = "fullstory.batch.max.bytes";
  public static final String MAX_IN_FLIGHT = "fullstory.max.in.flight.requests";
  static final String REQUEST_TIMEOUT = "fullstory.request.timeout.ms";
  static final String IMPORT_TIMEOUT = "fullstory.import.timeout.ms";
  public static final String MAX_RETRIES = "fullstory.max.retries";
  public static final String BACKOFF = "fullstory.retry.backoff.ms";
  public static final String MAX_BACKOFF = "fullstory.retry.backoff.max.ms";

  private OptionNames() {}
}
