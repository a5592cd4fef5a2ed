package fsdestination.cloud.receiver;

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
 * @param connections how many may be open; further ones wait to be accepted
 * @param bodyTime for a request's head, and again for its body
 * @param deadline after which no further event of a request is begun
 * @param stopTime how long a stopping receiver waits for the requests that it has
 * @param allowOrigins of pages that may send, such as {@code https://www.example.com}; {@code *}
 *     for all
 * @param forwarded whether a proxy stands in front that adds the sender's address to {@code
 *     X-Forwarded-For}
 */
public record ReceiverSettings(
    String host,
    int port,
    int maxBodyBytes,
    int concurrency,
    int requestsPerSecond,
    int connections,
    Duration bodyTime,
    Duration deadline,
    Duration stopTime,
    Set<String> allowOrigins,
    boolean forwarded) {

  /** Copies the set. */
  public ReceiverSettings {
    // Where there is none, sockets take all addresses of the machine.
    Objects.requireNonNull(host, "host");
    allowOrigins = Set.copyOf(allowOrigins);
  }

  /**
   * Reads settings of these names; times are {@code bodySeconds}, {@code deadlineSeconds} and
   * {@code stopSeconds}.
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
        given.number("connections", 2048, 1, 65_536),
        Duration.ofSeconds(given.number("bodySeconds", 10, 1, 300)),
        Duration.ofSeconds(given.number("deadlineSeconds", 25, 1, 3600)),
        Duration.ofSeconds(given.number("stopSeconds", 30, 0, 3600)),
        Set.copyOf(
            Stream.of(given.text("allowOrigins", "*").split("[\\s,]+"))
                .filter(each -> !each.isEmpty())
                .toList()),
        given.flag("forwarded", false));
  }

  private static final List<String> NAMES =
      List.of(
          "host",
          "port",
          "maxBodyBytes",
          "concurrency",
          "requestsPerSecond",
          "connections",
          "bodySeconds",
          "deadlineSeconds",
          "stopSeconds",
          "allowOrigins",
          "forwarded");
}
