package fsdestination.cloud.api;

import static java.util.Objects.requireNonNull;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import fsdestination.Nullable;
import fsdestination.cloud.api.http.BaseUrl;
import fsdestination.cloud.api.http.ClosedClientException;
import fsdestination.cloud.api.http.HttpReply;
import fsdestination.cloud.api.http.HttpTransport;
import fsdestination.cloud.internal.JsonInput;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A client of FullStory's REST API, V1 and V2. Immutable and safe for many threads.
 *
 * <p>A request that FullStory answers with 408, 429 or 5xx (but for 501), or does not answer, is
 * made again, by the rules of {@link RetryOptions}; {@code Retry-After} is kept. So is one that
 * FullStory answers with 409 where it takes keys, six times at most: a request with the same key is
 * still executing. Every other 4xx is final. The API key is in no message and in no log. Logs, by
 * {@link System.Logger} under the names of its package, name operations and never users.
 */
public final class FullStoryApi implements AutoCloseable {
  /** FullStory's own host, the same for every region: the key names the data centre. */
  public static final URI HOST = URI.create("https://api.fullstory.com");

  private final HttpTransport transport;
  private final RetryOptions retryOptions;
  private final RequestKeys keys;
  private final Attempts requests;
  private final RetryPolicies policies;

  private FullStoryApi(
      HttpTransport transport,
      RetryOptions retryOptions,
      RequestKeys keys,
      ListenerGuard listener) {
    this.transport = transport;
    this.retryOptions = retryOptions;
    this.keys = keys;
    requests = new Attempts(transport, keys, listener);
    policies = new RetryPolicies(transport, retryOptions, listener);
  }

  private static FullStoryApi of(
      URI host, String key, RetryOptions retryOptions, @Nullable HttpClient client) {
    var transport = HttpTransport.to(host, key, retryOptions.attemptTimeout(), client);
    return new FullStoryApi(transport, retryOptions, new RequestKeys(), ListenerGuard.NONE);
  }

  /** A client of FullStory's own host, with the default options. */
  public static FullStoryApi of(String key) {
    return of(key, HOST, RetryOptions.DEFAULT);
  }

  /**
   * @param key as FullStory's settings show it; sent as {@code Authorization: Basic <key>},
   *     verbatim
   * @param host {@code https://api.fullstory.com}, or a relay; a path is kept, a query is not
   *     allowed
   * @throws IllegalArgumentException where the key is blank or has other characters than a header
   *     takes, or the address is none of http or https; the message does not contain the key
   */
  public static FullStoryApi of(String key, URI host, RetryOptions retryOptions) {
    requireNonNull(key, "key");
    requireNonNull(host, "host");
    requireNonNull(retryOptions, "retryOptions");
    return of(host, key, retryOptions, null);
  }

  /**
   * A client that sends by yours, which has a proxy, for instance, or trusts a relay's certificate.
   * Otherwise as {@link #of(String, URI, RetryOptions)}.
   *
   * @param client never closed here; its timeout for connecting counts beside {@code retryOptions}
   * @throws IllegalArgumentException also if the client follows redirects, for the API key would go
   *     along
   */
  public static FullStoryApi of(
      String key, URI host, RetryOptions retryOptions, HttpClient client) {
    requireNonNull(key, "key");
    requireNonNull(host, "host");
    requireNonNull(retryOptions, "retryOptions");
    requireNonNull(client, "client");
    return of(host, key, retryOptions, client);
  }

  /**
   * The same client, whose attempts a listener is called for, in place of a former listener. Both
   * share their connections, and are closed together.
   */
  public FullStoryApi withListener(ClientListener listener) {
    requireNonNull(listener, "listener");
    return new FullStoryApi(transport, retryOptions, keys, new ListenerGuard(listener));
  }

  /**
   * Makes a request, again if need be, and waits for the answer.
   *
   * @param idempotencyKey for the {@linkplain Endpoint#isIdempotent operations} that take one;
   *     printable ASCII. The same key with the same body is done once within 24 hours; but after an
   *     exact 500, which FullStory may repeat for a key, the next attempt has a key derived from
   *     it, so that what FullStory did before that 500 may be done twice.
   * @return FullStory's answer, a 2xx; 404 where a user is gone whose deletion was tried before
   * @throws RejectedRequestException where FullStory rejects it for good
   * @throws UnauthorizedException on 401 and 403
   * @throws UnavailableException where it was tried in vain, the answer is a page of another web
   *     server, the client is closed, or the thread is interrupted, whose flag is kept
   */
  public ApiResponse send(ApiRequest request, @Nullable String idempotencyKey) {
    Endpoint endpoint = request.endpoint();
    String base = endpoint.isIdempotent() ? idempotencyKey : null;
    var attempts = new AtomicInteger();
    HttpReply response =
        guarded(
            endpoint,
            attempts,
            () ->
                Failsafe.with(policies.of(endpoint))
                    .get(
                        () -> {
                          attempts.incrementAndGet();
                          return requests.make(request, base);
                        })
                    .reply());
    // An earlier attempt has deleted the user, and its answer was lost.
    boolean gone = response.status() == 404 && attempts.get() > 1;
    if (gone && endpoint == Endpoint.DELETE_USER) return response(response);
    if (Attempts.isConflict(response, base)) {
      boolean isFinal = base != null && keys.isConflictFinal(base);
      throw ResponseErrors.conflict(endpoint, response, attempts.get(), isFinal);
    }
    if (!response.isSuccess()) {
      throw ResponseErrors.failure(endpoint, transport.host(), response, attempts.get());
    }
    if (!ResponseErrors.isHtml(response)) return response(response);
    throw ResponseErrors.unexpected(endpoint, transport.host(), response.status(), " with a page");
  }

  private static ApiResponse response(HttpReply reply) {
    return new ApiResponse(reply.status(), reply.body(), reply.retryAfter());
  }

  /**
   * Asks FullStory whether the key is good: {@code GET /me}.
   *
   * @return what FullStory says of the key, JSON
   * @throws ApiException as {@link #send}; unavailable too, where the answer is no JSON object, so
   *     that it is hardly FullStory's
   */
  public String me() {
    ApiResponse response = send(ApiRequest.of(Endpoint.ME, "", ""), null);
    if (JsonInput.tree(response.body()).isObject()) return response.body();
    throw ResponseErrors.unexpected(
        Endpoint.ME, transport.host(), response.status(), " without a JSON object");
  }

  /**
   * Deletes a user, as the GDPR asks: {@code DELETE /v2/users?uid=}.
   *
   * @param userId the uid that the user was identified with
   * @throws IllegalArgumentException where it is blank
   * @throws ApiException as {@link #send}
   */
  public void deleteUser(String userId) {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("User Id is required for user deletion.");
    }
    send(ApiRequest.of(Endpoint.DELETE_USER, userId, ""), null);
  }

  /** How long FullStory is waited for. */
  public RetryOptions retryOptions() {
    return retryOptions;
  }

  /** What is probably not meant, a sentence each: that the API key is sent unencrypted. */
  public List<String> warnings() {
    URI host = transport.host();
    return BaseUrl.isUnencrypted(host)
        ? List.of("The API key is sent unencrypted to " + host.getHost() + ": use https://")
        : List.of();
  }

  /**
   * Requests that are under way end by their answer or their timeout, without another attempt;
   * later ones are {@linkplain UnavailableException unavailable}.
   */
  @Override
  public void close() {
    transport.close();
  }

  /** The address, never the key. */
  @Override
  public String toString() {
    return "FullStoryApi[" + transport.host() + "]";
  }

  private static <T> T guarded(Endpoint endpoint, AtomicInteger attempts, Supplier<T> work) {
    try {
      return work.get();
    } catch (FailsafeException e) {
      Throwable cause = e.getCause();
      if (cause instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        throw new UnavailableException(endpoint + ": interrupted", 0, null, cause);
      }
      String said = cause == null ? "failed" : HttpTransport.explain(cause);
      String when = cause instanceof ClosedClientException ? "" : " (attempt " + attempts + ")";
      throw new UnavailableException(
          endpoint + ": " + said + when, 0, null, cause == null ? e : cause);
    }
  }
}
