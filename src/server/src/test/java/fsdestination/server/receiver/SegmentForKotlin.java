package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.segment.analytics.kotlin.core.Constants;
import com.segment.analytics.kotlin.core.RequestFactory;
import com.segment.analytics.kotlin.core.Telemetry;
import com.segment.analytics.kotlin.core.compat.ConfigurationBuilder;
import com.segment.analytics.kotlin.core.compat.JavaAnalytics;
import com.segment.analytics.kotlin.core.utilities.InMemoryStorageProvider;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import kotlin.Unit;

/** Segment's library for Kotlin, on the JVM and by its interface for Java. */
final class SegmentForKotlin implements SendingLibrary {
  private static final Map<String, Object> NONE = Map.of();

  @Override
  public String name() {
    return "com.segment.analytics.kotlin:core";
  }

  @Override
  public String version() {
    return Constants.LIBRARY_VERSION;
  }

  @Override
  public Told send(URI receiver, String writeKey) throws Exception {
    // It would report its own errors to Segment.
    Telemetry.INSTANCE.setEnable(false);
    HttpServer settings = settings(writeKey);
    // The library has one user at a time: nobody is the other's.
    try (var user = new Client(receiver, writeKey, settings);
        var nobody = new Client(receiver, writeKey, settings)) {
      user.analytics.identify("u", Map.of("plan", "pro"));
      user.analytics.track("Ordered", Map.of("total", 5));
      String together = user.awaitUpload();
      nobody.analytics.track("Rejected", NONE);
      String rejected = nobody.flushed();
      user.analytics.track("Later", NONE);
      String again = user.flushed();
      while (!again.equals("taken")) again = user.flushed();
      return new Told(List.of(together, together), rejected, again);
    } finally {
      settings.stop(0);
    }
  }

  /** What Segment's CDN has for a source, without which the library sends nothing. */
  private static HttpServer settings(String writeKey) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0);
    byte[] json =
        "{\"integrations\":{\"Segment.io\":{\"apiKey\":\"%s\"}}}"
            .formatted(writeKey)
            .getBytes(UTF_8);
    server.createContext(
        "/projects/" + writeKey + "/settings",
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
          }
        });
    server.start();
    return server;
  }

  private static final class Client implements AutoCloseable {
    final JavaAnalytics analytics;
    final BlockingQueue<String> errors = new LinkedBlockingQueue<>();
    private final AtomicInteger uploads = new AtomicInteger();
    private int known;

    Client(URI receiver, String writeKey, HttpServer settings) {
      var configuration =
          new ConfigurationBuilder(writeKey)
              .setApplication("test")
              .setFlushAt(2)
              .setApiHost(receiver.getAuthority() + "/v1")
              .setCdnHost("localhost:" + settings.getAddress().getPort())
              .setRequestFactory(new Requests())
              .build();
      configuration.setStorageProvider(new InMemoryStorageProvider());
      configuration.setErrorHandler(
          failure -> {
            errors.add(String.valueOf(failure.getMessage()));
            return Unit.INSTANCE;
          });
      analytics = new JavaAnalytics(configuration);
    }

    /** Has it send what it was given, though these are not two events yet. */
    String flushed() {
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(100))
          .until(
              () -> {
                if (hasUploaded()) return true;
                analytics.flush();
                return false;
              });
      return awaitUpload();
    }

    private boolean hasUploaded() {
      return uploads.get() != known;
    }

    /**
     * The library has no callback for each event, but keeps what is not taken, and reports an error
     * before it drops anything.
     */
    String awaitUpload() {
      await().until(this::hasUploaded);
      known = uploads.get();
      await().until(() -> !errors.isEmpty() || analytics.pendingUploads().isEmpty());
      String error = errors.poll();
      return error == null ? "taken" : error;
    }

    @Override
    public void close() {
      analytics.getAnalytics().shutdown();
    }

    /** Without TLS, which a proxy has that stands before the receiver. */
    private final class Requests extends RequestFactory {
      @Override
      public HttpURLConnection openConnection(String url) {
        return super.openConnection(url.replaceFirst("^https:", "http:"));
      }

      @Override
      public HttpURLConnection upload(String apiHost) {
        errors.clear();
        uploads.incrementAndGet();
        return super.upload(apiHost);
      }
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
