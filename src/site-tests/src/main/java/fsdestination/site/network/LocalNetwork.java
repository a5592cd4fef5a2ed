package fsdestination.site.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the test pages over plain HTTP and, to browsers that use {@link #proxyAddress}, stand-ins
 * for the vendors' hosts under their real names. Every origin {@code https://<anything>.test}
 * serves the test pages too, so that each test has its own cookies and storage.
 */
public final class LocalNetwork implements AutoCloseable {
  private static final int BACKLOG = 256;

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            var thread = new Thread(task, "local-network");
            thread.setDaemon(true);
            return thread;
          });
  private final Recording<RecordedRequest> requests = new Recording<>();
  private final Recording<String> unexpectedRequests = new Recording<>();
  private final Recording<String> failedResponses = new Recording<>();
  private final PageRoutes pages = new PageRoutes();
  private final VendorResponses responses = Vendors.responses();
  private final VendorHandler vendors = new VendorHandler(responses, unexpectedRequests);
  private final HttpServer http;
  private final HttpsServer https;
  private final ConnectProxy proxy;

  public LocalNetwork() throws IOException, GeneralSecurityException {
    http = HttpServer.create(anyPort(), BACKLOG);
    http.setExecutor(threads);
    http.createContext("/", exchange -> serve("http", exchange));
    http.start();
    https = HttpsServer.create(anyPort(), BACKLOG);
    https.setExecutor(threads);
    https.setHttpsConfigurator(
        new HttpsConfigurator(SelfSignedCertificate.contextFor(Vendors.HOSTS)));
    https.createContext("/", exchange -> serve("https", exchange));
    https.start();
    proxy =
        new ConnectProxy(
            threads,
            host -> isFreshOrigin(host) || Vendors.HOSTS.contains(host),
            https.getAddress().getPort(),
            unexpectedRequests);
  }

  /** For pages that must not be on a secure origin, and for opening them by hand. */
  public String plainOrigin() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** {@code host:port}. */
  public String proxyAddress() {
    return proxy.address();
  }

  public VendorResponses responses() {
    return responses;
  }

  public Recording<RecordedRequest> requests() {
    return requests;
  }

  /**
   * Requests to unknown hosts or without a response, including browsers' calls to their vendors.
   */
  public Recording<String> unexpectedRequests() {
    return unexpectedRequests;
  }

  /**
   * Requests whose response failed, with the reason: the browser disconnected, or a file failed.
   */
  public Recording<String> failedResponses() {
    return failedResponses;
  }

  private void serve(String scheme, HttpExchange exchange) throws IOException {
    var request = RecordedRequest.of(scheme, exchange);
    requests.add(request);
    try {
      if (scheme.equals("http") || isFreshOrigin(request.host())) {
        pages.handle(exchange);
      } else {
        vendors.handle(exchange, request);
      }
    } catch (IOException | RuntimeException e) {
      failedResponses.add(
          request + ": " + e); // The JDK's server closes the connection without logging.
      throw e;
    }
  }

  private static boolean isFreshOrigin(String host) {
    return host.endsWith(".test");
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  @Override
  public void close() throws IOException {
    proxy.close();
    http.stop(0);
    https.stop(0);
    threads.shutdownNow();
  }
}
