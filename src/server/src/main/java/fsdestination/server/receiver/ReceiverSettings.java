package fsdestination.server.receiver;

import fsdestination.Nullable;
import fsdestination.server.receiver.http.TlsFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * @param tls null for plain HTTP
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
    boolean trustForwardedFor,
    @Nullable TlsFiles tls) {

  /** Copies the set. */
  public ReceiverSettings {
    // Where there is none, sockets take all addresses of the machine.
    Objects.requireNonNull(host, "host");
    allowedOrigins = Set.copyOf(allowedOrigins);
  }

  /**
   * Settings from their values as strings.
   *
   * @param value of each setting; valid, by {@link ReceiverSetting#isValid}
   * @throws IllegalArgumentException if settings do not belong together
   */
  public static ReceiverSettings of(Function<ReceiverSetting, String> value) {
    var given = new Values(value);
    return new ReceiverSettings(
        given.text(ReceiverSetting.HOST),
        given.number(ReceiverSetting.PORT),
        given.number(ReceiverSetting.MAX_BODY_BYTES),
        given.number(ReceiverSetting.CONCURRENCY),
        given.number(ReceiverSetting.REQUESTS_PER_SECOND),
        given.number(ReceiverSetting.MAX_CONNECTIONS),
        given.seconds(ReceiverSetting.HEADER_TIMEOUT),
        given.seconds(ReceiverSetting.BODY_TIMEOUT),
        given.seconds(ReceiverSetting.IDLE_TIMEOUT),
        given.seconds(ReceiverSetting.DEADLINE),
        given.seconds(ReceiverSetting.SHUTDOWN_TIMEOUT),
        given.names(ReceiverSetting.ALLOWED_ORIGINS),
        Boolean.parseBoolean(given.text(ReceiverSetting.TRUST_FORWARDED_FOR)),
        given.tls());
  }

  /** The values with the types of the code. */
  private record Values(Function<ReceiverSetting, String> value) {
    String text(ReceiverSetting setting) {
      return value.apply(setting).strip();
    }

    int number(ReceiverSetting setting) {
      return Integer.parseInt(text(setting));
    }

    Duration seconds(ReceiverSetting setting) {
      return Duration.ofSeconds(number(setting));
    }

    @Nullable
    TlsFiles tls() {
      String certificate = text(ReceiverSetting.TLS_CERTIFICATE);
      String key = text(ReceiverSetting.TLS_KEY);
      if (certificate.isEmpty() && key.isEmpty()) return null;
      if (!certificate.isEmpty() && !key.isEmpty()) {
        return new TlsFiles(Path.of(certificate), Path.of(key));
      }
      throw new IllegalArgumentException(
          "tlsCertificate and tlsKey must both be set, or neither, got only "
              + (key.isEmpty() ? "tlsCertificate" : "tlsKey"));
    }

    Set<String> names(ReceiverSetting setting) {
      return Stream.of(text(setting).split("[\\s,]+", -1))
          .filter(each -> !each.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
