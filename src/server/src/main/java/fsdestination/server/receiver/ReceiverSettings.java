package fsdestination.server.receiver;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a receiver listens, and its limits.
 *
 * @param host an address or name of this machine; {@code 0.0.0.0} for all of its addresses
 * @param port 0 for a free one
 * @param maxBodyBytes of a body, packed and unpacked
 * @param concurrency how many requests are worked on at once; further ones are answered with 429
 * @param requestsPerSecond of one address; further ones are answered with 429
 * @param maxConnections how many may be open; further ones wait to be accepted
 * @param headerTimeout for a request's headers, from their first byte to their last
 * @param bodyTimeout for a request's body
 * @param idleTimeout after which a connection without a request is closed; longer than a proxy
 *     keeps one, or it would send a request into a connection that is just being closed
 * @param deadline after which no further event of a request is begun
 * @param shutdownTimeout how long a stopping receiver waits for the requests that it has
 * @param allowedOrigins of pages that may send, such as {@code https://www.example.com}; {@code *}
 *     for all; a request without an origin is no page's
 * @param trustForwardedFor whether a proxy stands in front that adds the sender's address to {@code
 *     X-Forwarded-For}
 */
public record ReceiverSettings(
    String host,
    int port,
    int maxBodyBytes,
    int concurrency,
    int requestsPerSecond,
    int maxConnections,
    Duration headerTimeout,
    Duration bodyTimeout,
    Duration idleTimeout,
    Duration deadline,
    Duration shutdownTimeout,
    Set<String> allowedOrigins,
    boolean trustForwardedFor) {

  /** Copies the set. */
  public ReceiverSettings {
    // Where there is none, sockets take all addresses of the machine.
    Objects.requireNonNull(host, "host");
    allowedOrigins = Set.copyOf(allowedOrigins);
  }

  /**
   * Reads settings of these names; times are in seconds: {@code headerTimeoutSeconds}, {@code
   * bodyTimeoutSeconds}, {@code idleTimeoutSeconds}, {@code deadlineSeconds} and {@code
   * shutdownTimeoutSeconds}.
   *
   * @throws IllegalArgumentException where one is wrong; the message names it
   */
  public static ReceiverSettings of(NamedValues given) {
    given.checkNames(NAMES);
    return new ReceiverSettings(
        given.text("host", "127.0.0.1"),
        given.number("port", 8080, 0, 65_535),
        given.number("maxBodyBytes", 1 << 20, 1024, 1 << 26),
        given.number("concurrency", 64, 1, 1024),
        given.number("requestsPerSecond", 1000, 1, 1_000_000),
        given.number("maxConnections", 2048, 1, 65_536),
        Duration.ofSeconds(given.number("headerTimeoutSeconds", 10, 1, 300)),
        Duration.ofSeconds(given.number("bodyTimeoutSeconds", 10, 1, 300)),
        Duration.ofSeconds(given.number("idleTimeoutSeconds", 75, 1, 3600)),
        Duration.ofSeconds(given.number("deadlineSeconds", 25, 1, 3600)),
        Duration.ofSeconds(given.number("shutdownTimeoutSeconds", 30, 0, 3600)),
        Set.copyOf(
            Stream.of(given.text("allowedOrigins", "*").split("[\\s,]+"))
                .filter(each -> !each.isEmpty())
                .toList()),
        given.flag("trustForwardedFor", false));
  }

  private static final List<String> NAMES =
      List.of(
          "host",
          "port",
          "maxBodyBytes",
          "concurrency",
          "requestsPerSecond",
          "maxConnections",
          "headerTimeoutSeconds",
          "bodyTimeoutSeconds",
          "idleTimeoutSeconds",
          "deadlineSeconds",
          "shutdownTimeoutSeconds",
          "allowedOrigins",
          "trustForwardedFor");
}
