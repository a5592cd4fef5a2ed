package fsdestination.cloud.api;

import dev.failsafe.RetryPolicy;
import dev.failsafe.event.ExecutionScheduledEvent;
import fsdestination.Nullable;
import fsdestination.cloud.api.http.ClosedClientException;
import fsdestination.cloud.api.http.HttpReply;
import fsdestination.cloud.api.http.HttpTransport;
import java.io.IOException;
import java.time.Duration;

/** When a request is sent again, and after how long: {@link FullStoryApi} says it in words. */
final class RetryPolicies {
  private static final System.Logger LOG = System.getLogger(RetryPolicies.class.getName());

  private final HttpTransport transport;
  private final RetryOptions options;
  private final RequestKeys keys;

  RetryPolicies(HttpTransport transport, RetryOptions options, RequestKeys keys) {
    this.transport = transport;
    this.options = options;
    this.keys = keys;
  }

  /**
   * @param base the idempotency key of the request; null if it has none
   */
  RetryPolicy<HttpReply> of(Endpoint endpoint, @Nullable String base) {
    return RetryPolicy.<HttpReply>builder()
        .handle(IOException.class)
        .abortOn(ClosedClientException.class)
        .abortIf((response, failure) -> transport.isClosed())
        .handleResultIf(response -> response != null && isRetryable(response, base))
        .abortIf(
            response -> {
              Duration asked = response == null ? null : response.retryAfter();
              return asked != null && asked.compareTo(options.maxRetryAfter()) > 0;
            })
        .withMaxAttempts(options.maxAttempts())
        .withDelayFn(
            context -> {
              HttpReply last = context.getLastResult();
              Duration asked = last == null ? null : last.retryAfter();
              return options.delay(context.getAttemptCount(), asked);
            })
        .onRetryScheduled(event -> log(endpoint, event))
        .build();
  }

  private boolean isRetryable(HttpReply response, @Nullable String base) {
    if (base != null && isConflict(response, base)) return !keys.isConflictFinal(base);
    return response.isRetryable();
  }

  /** Whether a request with the same key is still executing. */
  static boolean isConflict(HttpReply response, @Nullable String base) {
    return base != null && response.status() == 409;
  }

  private static void log(Endpoint endpoint, ExecutionScheduledEvent<HttpReply> event) {
    Throwable failure = event.getLastException();
    LOG.log(
        System.Logger.Level.INFO,
        "{0}: {1} at attempt {2}, again in {3} ms",
        endpoint,
        failure == null ? event.getLastResult() : failure.getClass().getSimpleName(),
        event.getAttemptCount(),
        event.getDelay().toMillis());
  }
}
