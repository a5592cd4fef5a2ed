package fsdestination.server.receiver;

import java.util.Locale;

/**
 * The settings of a receiver, as an operator sees them: the name of each in the settings file, in
 * the environment and on the command line, its default, and what values are valid. {@link
 * ReceiverSettings} has the same settings with the types of the code.
 */
public enum ReceiverSetting {
  HOST("host", "127.0.0.1", "The address to listen on; 0.0.0.0 for all of this machine"),
  PORT("port", 8080, 0, 65_535, "The port to listen on; 0 for a free one"),
  MAX_BODY_BYTES(
      "maxBodyBytes", 1 << 20, 1024, 1 << 26, "Max bytes of a body, packed and unpacked"),
  CONCURRENCY("concurrency", 64, 1, 1024, "Max requests that are handled at once"),
  REQUESTS_PER_SECOND(
      "requestsPerSecond", 1000, 1, 1_000_000, "Max requests per second of one address"),
  MAX_CONNECTIONS("maxConnections", 2048, 1, 65_536, "Max open connections; further ones wait"),
  HEADER_TIMEOUT(
      "headerTimeoutSeconds",
      10,
      1,
      300,
      "Timeout for a request's headers, from first to last byte"),
  BODY_TIMEOUT("bodyTimeoutSeconds", 10, 1, 300, "Timeout for a request's body"),
  IDLE_TIMEOUT(
      "idleTimeoutSeconds",
      75,
      1,
      3600,
      "Timeout of a connection without a request; longer than that of the proxy"),
  DEADLINE(
      "deadlineSeconds", 25, 1, 3600, "Time after which no further event of a request is started"),
  SHUTDOWN_TIMEOUT(
      "shutdownTimeoutSeconds",
      30,
      0,
      3600,
      "Timeout for the requests in flight when it is stopped"),
  ALLOWED_ORIGINS(
      "allowedOrigins", "*", "Pages that may send, such as https://www.example.com; * for all"),
  TRUST_FORWARDED_FOR(
      "trustForwardedFor",
      new String[] {"false", "true"},
      "true behind a proxy that adds to X-Forwarded-For"),
  TLS_CERTIFICATE(
      "tlsCertificate", "", "PEM file of the certificate and its issuers: serves HTTPS"),
  TLS_KEY("tlsKey", "", "PEM file of the certificate's private key, PKCS #8"),
  LOG_FORMAT(
      "logFormat", new String[] {"json", "text"}, "Format of the log; text is for a terminal");

  private static final String PREFIX = "FULLSTORY_SERVE_";

  private final String key;
  private final String defaultValue;

  /** With {@code |} between them; empty if other values are valid. */
  private final String choices;

  private final String expected;
  private final int min;
  private final int max;
  private final String description;

  ReceiverSetting(String key, String defaultValue, String description) {
    this(key, defaultValue, "", "a string", 0, 0, description);
  }

  /**
   * @param choices the default first
   */
  ReceiverSetting(String key, String[] choices, String description) {
    this(
        key,
        choices[0],
        String.join("|", choices),
        String.join(" or ", choices),
        0,
        0,
        description);
  }

  ReceiverSetting(String key, int defaultValue, int min, int max, String description) {
    this(
        key,
        Integer.toString(defaultValue),
        "",
        "a whole number from " + min + " to " + max,
        min,
        max,
        description);
  }

  ReceiverSetting(
      String key,
      String defaultValue,
      String choices,
      String expected,
      int min,
      int max,
      String description) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.choices = choices;
    this.expected = expected;
    this.min = min;
    this.max = max;
    this.description = description;
  }

  /** The name in the settings file, such as {@code maxBodyBytes}. */
  public String key() {
    return key;
  }

  /** The name in the environment, such as {@code FULLSTORY_SERVE_MAX_BODY_BYTES}. */
  public String variable() {
    return PREFIX + words("_").toUpperCase(Locale.ROOT);
  }

  /** The option of the command line, such as {@code --max-body-bytes}. */
  public String option() {
    return "--" + words("-").toLowerCase(Locale.ROOT);
  }

  private String words(String separator) {
    return key.replaceAll("(?=[A-Z])", separator);
  }

  /** Whether a variable is meant for the receiver, known or not. */
  public static boolean isVariable(String name) {
    return name.startsWith(PREFIX);
  }

  /** Empty for a setting that is off by default. */
  public String defaultValue() {
    return defaultValue;
  }

  /** What it is for, in a line of {@code --help}. */
  public String description() {
    return description;
  }

  /** What values are valid, for an error: {@code a whole number from 0 to 65535}. */
  public String expected() {
    return expected;
  }

  /** The placeholder of its value in {@code --help}, in capitals. */
  public String label() {
    if (max > 0) return key.endsWith("Seconds") ? "SECONDS" : "N";
    if (key.startsWith("tls")) return "FILE";
    return choices.isEmpty() ? name().replaceFirst(".*_", "") : choices;
  }

  /**
   * @param value as JSON libraries read it, or a string
   */
  public boolean isValid(Object value) {
    String text = value.toString().strip();
    if (max > 0) return text.matches("\\d{1,9}") && isInRange(Integer.parseInt(text));
    if (!choices.isEmpty()) return text.matches(choices);
    return value instanceof String && !text.isEmpty();
  }

  private boolean isInRange(int number) {
    return number >= min && number <= max;
  }
}
