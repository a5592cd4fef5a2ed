package fsdestination.server.receiver;

import fsdestination.cloud.CloudDestination;
import fsdestination.server.receiver.batch.Route;
import fsdestination.server.receiver.http.DrainHandler;
import fsdestination.server.receiver.http.JsonResponse;
import fsdestination.server.receiver.http.OriginCheck;
import fsdestination.server.receiver.http.RequestHeaderTimeout;
import fsdestination.server.receiver.http.TlsFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events by HTTP and sends them on. An event is answered for with 200 only when FullStory has
 * taken it, or no subscription wants it; so the sender has it until then, and nothing is stored
 * here. It speaks HTTP/1.1, in plain text or by TLS.
 */
public final class Receiver implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

  private final ReceiverSettings settings;
  private final Server server;
  private final ServerConnector connector;
  private final ExecutorService threads;
  private final WarningThrottle warnings = new WarningThrottle(System::nanoTime);
  private final Readiness readiness;

  private Receiver(
      ReceiverSettings settings,
      Authenticator authenticator,
      CloudDestination destination,
      ClientMetrics clientMetrics) {
    this.settings = settings;
    threads = Executors.newFixedThreadPool(settings.concurrency(), Receiver::thread);
    var pool = new QueuedThreadPool(16, 2);
    pool.setName("fullstory-receiver");
    server = new Server(pool);
    connector = new ServerConnector(server, 1, 1, protocols());
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idleTimeout().toMillis());
    connector.setShutdownIdleTimeout(200);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(settings.maxConnections(), connector));
    server.setStopTimeout(settings.shutdownTimeout().toMillis());
    readiness = new Readiness(destination.api(), warnings);
    var events =
        new EventRequestHandler(settings, authenticator, destination, threads, warnings, readiness);
    events.metrics().add(clientMetrics);
    // Outside of all that responds, or it takes the wait after a preflight for late headers.
    var headers =
        new RequestHeaderTimeout(handlers(events), server.getScheduler(), settings.headerTimeout());
    connector.addBean(headers);
    var log = new AccessLog(headers, events.metrics());
    server.setHandler(log);
    server.setErrorHandler(new JsonErrorHandler(log));
  }

  /**
   * Begins to listen.
   *
   * @param destination not closed with the receiver
   * @param clientMetrics of the destination's client, for {@code /metrics}
   * @throws IllegalArgumentException where everybody may send, from other machines too, or a file
   *     of TLS is invalid
   * @throws IOException where it cannot listen there
   */
  public static Receiver start(
      ReceiverSettings settings,
      Authenticator authenticator,
      CloudDestination destination,
      ClientMetrics clientMetrics)
      throws IOException {
    if (authenticator.allowsAnonymous()
        && !InetAddress.getByName(settings.host()).isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "Everybody who reaches "
              + settings.host()
              + " could send events: set FULLSTORY_WRITE_KEYS,"
              + " FULLSTORY_WEBHOOK_SECRETS, or the host 127.0.0.1");
    }
    var receiver = new Receiver(settings, authenticator, destination, clientMetrics);
    try {
      receiver.server.start();
    } catch (Exception e) {
      receiver.close();
      throw new IOException(
          "Cannot listen on "
              + settings.host()
              + " port "
              + settings.port()
              + ": "
              + e.getMessage(),
          e);
    }
    return receiver;
  }

  private ConnectionFactory[] protocols() {
    HttpConfiguration http = http();
    var plain = new HttpConnectionFactory(http);
    TlsFiles tls = settings.tls();
    if (tls == null) return new ConnectionFactory[] {plain};
    // Probes come by address, which no certificate names.
    http.addCustomizer(new SecureRequestCustomizer(false));
    return new ConnectionFactory[] {
      new SslConnectionFactory(tls.read(), plain.getProtocol()), plain
    };
  }

  private HttpConfiguration http() {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(8192);
    // Or a slash too many is an error before any handler sees it.
    http.setUriCompliance(
        UriCompliance.DEFAULT.with("SLASHES", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
    return http;
  }

  private Handler handlers(EventRequestHandler events) {
    var slower =
        JsonResponse.error(
            429,
            String.format(
                Locale.ROOT, "more than %,d requests a second", settings.requestsPerSecond()),
            1);
    var rate =
        new DoSHandler(
            events,
            this::sender,
            new DoSHandler.LeakingBucketTrackerFactory(settings.requestsPerSecond()),
            (request, response, callback) -> {
              slower.write(response, callback);
              return true;
            },
            100_000);
    for (Route route : Route.values()) if (route.isProbe()) rate.excludePath(route.path());
    return origins(new DrainHandler(rate, Route.LIVE.path()));
  }

  /** Before all that responds, so that a page can read each response. */
  private Handler origins(Handler handler) {
    var origins = new CrossOriginHandler();
    origins.setHandler(new OriginCheck(handler));
    origins.setAllowedOriginPatterns(patterns(settings.allowedOrigins()));
    origins.setAllowedMethods(Set.of("POST"));
    origins.setAllowedHeaders(Set.of("Content-Type", "Authorization", "X-Retry-Count"));
    origins.setExposedHeaders(Set.of("Retry-After"));
    origins.setAllowCredentials(false);
    origins.setPreflightMaxAge(Duration.ofHours(1));
    return origins;
  }

  /** Origins as Jetty expects them: regular expressions, or {@code *}. */
  private static Set<String> patterns(Set<String> origins) {
    return origins.stream()
        .map(origin -> origin.equals("*") ? origin : Pattern.quote(origin))
        .collect(Collectors.toSet());
  }

  /** The address that counts; of those that proxies name the last, for others may be made up. */
  private String sender(Request request) {
    if (settings.trustForwardedFor()) {
      List<String> named = request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false);
      if (!named.isEmpty()) return named.get(named.size() - 1);
    }
    return Request.getRemoteAddr(request);
  }

  /** Where it listens, until it is closed. */
  public URI url() {
    try {
      // With brackets around an address of IPv6.
      String scheme = settings.tls() == null ? "http" : "https";
      return new URI(scheme, null, connector.getHost(), connector.getLocalPort(), null, null, null);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("it does not listen any more", e);
    }
  }

  /**
   * Asks FullStory whether it accepts the API key, and logs a warning if it does not, or does not
   * answer. Does not wait: the receiver runs in either case, but is not ready without a key that is
   * accepted.
   */
  public void verifyApiKey() {
    readiness.verifyApiKey();
  }

  /** Takes no more requests, and waits for those that are under way, up to the stop time. */
  @Override
  public void close() {
    readiness.close();
    try {
      server.stop();
    } catch (TimeoutException e) {
      LOG.warn("stopped before all requests were answered");
    } catch (Exception e) {
      throw new IllegalStateException("could not stop", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Waits until it is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  private static Thread thread(Runnable work) {
    return new Thread(work, "fullstory-receiver-work");
  }
}
