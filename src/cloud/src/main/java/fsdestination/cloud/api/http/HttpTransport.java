package fsdestination.cloud.api.http;

import fsdestination.Nullable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;

/** One attempt at a request, with the headers that FullStory wants. */
public final class HttpTransport implements AutoCloseable {
  private static final long MAX_RESPONSE_BYTES = 16L << 20;

  private final URI host;
  private final String key;
  private final String base;
  private final Duration timeout;
  private final HttpRequest.Builder common;
  private final TimeoutScheduler timeouts;
  private final @Nullable StreamLimit streams;
  private @Nullable HttpClient client;
  private boolean closed;

  private HttpTransport(URI host, String key, Duration timeout, @Nullable HttpClient client) {
    this.host = host;
    this.key = key;
    this.timeout = timeout;
    this.client = client;
    boolean old = client != null && client.version() == HttpClient.Version.HTTP_1_1;
    streams = isSecure(host) && !old ? new StreamLimit() : null;
    timeouts = new TimeoutScheduler(timeout);
    base = host.toString().replaceAll("/+$", "");
    common =
        HttpRequest.newBuilder()
            .timeout(timeout)
            .header("Authorization", "Basic " + key)
            .header("Integration-Source", "segment")
            .header("Accept", "application/json")
            .header("Content-Type", "application/json");
  }

  public static HttpTransport to(
      URI host, String key, Duration timeout, @Nullable HttpClient client) {
    if (key.isBlank()) throw new IllegalArgumentException("The API key is blank");
    if (!key.matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException(
          "The API key should be ASCII without blanks, but has another character");
    }
    if (client != null && client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "The HTTP client must not follow redirects, for the API key would go along, but its policy"
              + " is "
              + client.followRedirects());
    }
    return new HttpTransport(BaseUrl.checked(host), key, timeout, client);
  }

  private static boolean isSecure(URI host) {
    return "https".equals(host.getScheme());
  }

  public URI host() {
    return host;
  }

  /**
   * Makes an attempt at a request, and waits for the response.
   *
   * @param path with the query
   * @param body empty for none
   * @param idempotencyKey sent if it is not null
   * @throws ClosedClientException where the client is closed
   * @throws IOException where there is no whole answer in time
   */
  public HttpReply send(String method, String path, String body, @Nullable String idempotencyKey)
      throws IOException, InterruptedException {
    HttpRequest http = http(method, path, body, idempotencyKey);
    try {
      HttpResponse<String> response =
          streams == null ? exchange(http) : streams.within(timeout, () -> exchange(http));
      return new HttpReply(
          response.statusCode(),
          withoutKey(response.body()),
          RetryAfter.of(response.headers(), Clock.systemUTC()),
          redirectHost(response));
    } catch (HttpTimeoutException e) {
      var late = new HttpTimeoutException("no answer in " + timeout.toMillis() + " ms");
      late.initCause(e);
      throw late;
    } catch (ProtocolException e) {
      // It quotes what came, which may be the request with a user's id.
      throw new ProtocolException("the answer is no HTTP");
    }
  }

  private HttpResponse<String> exchange(HttpRequest http) throws IOException, InterruptedException {
    // Not sendAsync: it ends on a thread of the common pool, and where that is small on a new one.
    long start = System.nanoTime();
    return client().send(http, info -> body(start));
  }

  /** What stands between us and FullStory may quote the request's headers in its errors. */
  private String withoutKey(String body) {
    return body.replace(key, "…");
  }

  /** Begun by the first request, for it has a thread that ends with the garbage collector only. */
  private synchronized HttpClient client() throws ClosedClientException {
    if (closed) throw new ClosedClientException();
    HttpClient begun = client;
    if (begun == null) begun = begin();
    client = begun;
    return begun;
  }

  private HttpClient begin() {
    return HttpClient.newBuilder()
        .connectTimeout(timeout)
        .executor(Executors.newCachedThreadPool(HttpTransport::thread))
        // In plain text version 2 begins with an upgrade, which relays stumble over.
        .version(isSecure(host) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
        .build();
  }

  /** The host alone: the rest of a login's address may be secret. */
  private static @Nullable String redirectHost(HttpResponse<?> response) {
    if (response.statusCode() / 100 != 3) return null;
    try {
      return URI.create(response.headers().firstValue("Location").orElse("")).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The request's own timeout ends with the answer's headers. */
  private BoundedBodySubscriber body(long start) {
    return new BoundedBodySubscriber(
        MAX_RESPONSE_BYTES, timeout.minusNanos(System.nanoTime() - start), timeouts);
  }

  private HttpRequest http(
      String method, String path, String body, @Nullable String idempotencyKey) {
    BodyPublisher publisher =
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpRequest.Builder http = common.copy().uri(URI.create(base + path)).method(method, publisher);
    if (idempotencyKey != null) http.header("Idempotency-Key", idempotencyKey);
    return http.build();
  }

  /** What went wrong, for a person; never an address with a user's id in it. */
  public static String explain(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof UnresolvedAddressException || each instanceof UnknownHostException) {
        return "the host is not known";
      }
    }
    if (failure instanceof ConnectException) return "could not connect";
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  /** What is under way ends by its answer or its timeout, for which the threads are needed. */
  @Override
  public synchronized void close() {
    closed = true;
    client = null;
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "fullstory-api");
    thread.setDaemon(true);
    return thread;
  }
}
