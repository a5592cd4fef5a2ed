package fsdestination.cloud.api;

import fsdestination.Nullable;
import fsdestination.cloud.api.http.ClosedClientException;
import fsdestination.cloud.api.http.HttpReply;
import fsdestination.cloud.api.http.HttpTransport;
import java.io.IOException;
import java.time.Duration;

/** Makes single attempts at requests, each with the key that is its turn, and reports them. */
final class Attempts {
  private final HttpTransport transport;
  private final RequestKeys keys;
  private final ClientListener listener;

  Attempts(HttpTransport transport, RequestKeys keys, ClientListener listener) {
    this.transport = transport;
    this.keys = keys;
    this.listener = listener;
  }

  /**
   * @param base the idempotency key of the request; null if it has none
   * @throws IOException where there is no whole response in time
   */
  Attempt make(ApiRequest request, @Nullable String base) throws IOException, InterruptedException {
    String key = base == null ? null : keys.current(base);
    HttpReply response = timed(request, key);
    if (base == null || key == null) return new Attempt(response, response.isRetryable());
    keys.answered(base, key, response.status());
    boolean isRetryable =
        isConflict(response, base) ? !keys.isConflictFinal(base) : response.isRetryable();
    return new Attempt(response, isRetryable);
  }

  /** Whether a request with the same key is still executing. */
  static boolean isConflict(HttpReply response, @Nullable String base) {
    return base != null && response.status() == 409;
  }

  private HttpReply timed(ApiRequest request, @Nullable String key)
      throws IOException, InterruptedException {
    Endpoint endpoint = request.endpoint();
    long start = System.nanoTime();
    try {
      var response = transport.send(endpoint.method(), request.path(), request.body(), key);
      listener.onAttempt(endpoint, response.status(), since(start));
      return response;
    } catch (ClosedClientException e) {
      throw e;
    } catch (IOException e) {
      listener.onAttempt(endpoint, 0, since(start));
      throw e;
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
