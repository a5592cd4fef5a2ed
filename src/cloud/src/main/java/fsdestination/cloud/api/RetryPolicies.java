package fsdestination.cloud.api;

import static java.util.Objects.requireNonNull;

import dev.failsafe.RetryPolicy;
import dev.failsafe.event.ExecutionScheduledEvent;
import fsdestination.Nullable;
import fsdestination.cloud.api.http.ClosedClientException;
import fsdestination.cloud.api.http.HttpTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * When a request is sent again, and after how long: {@link FullStoryApi} says it in words. There is
 * one policy for each operation, for its messages. Delays are computed here, not by failsafe's
 * backoff with jitter, which would shorten {@code Retry-After} by its jitter, too.
 */
final class RetryPolicies {
  private final HttpTransport transport;
  private final RetryOptions options;
  private final ClientListener listener;
  private final Map<Endpoint, RetryPolicy<Attempt>> policies = new EnumMap<>(Endpoint.class);

  RetryPolicies(HttpTransport transport, RetryOptions options, ClientListener listener) {
    this.transport = transport;
    this.options = options;
    this.listener = listener;
    for (Endpoint each : Endpoint.values()) policies.put(each, policy(each));
  }

  RetryPolicy<Attempt> of(Endpoint endpoint) {
    return requireNonNull(policies.get(endpoint));
  }

  private RetryPolicy<Attempt> policy(Endpoint endpoint) {
    return RetryPolicy.<Attempt>builder()
        .handle(IOException.class)
        .abortOn(ClosedClientException.class)
        .abortIf((attempt, failure) -> transport.isClosed())
        .handleResultIf(attempt -> attempt != null && attempt.isRetryable())
        .abortIf(
            attempt -> {
              Duration asked = retryAfter(attempt);
              return asked != null && asked.compareTo(options.maxRetryAfter()) > 0;
            })
        .withMaxAttempts(options.maxAttempts())
        .withDelayFn(
            context ->
                options.delay(context.getAttemptCount(), retryAfter(context.getLastResult())))
        .onRetryScheduled(
            event -> {
              log(endpoint, event);
              listener.onRetry(endpoint, event.getDelay());
            })
        .build();
  }

  private static @Nullable Duration retryAfter(@Nullable Attempt attempt) {
    return attempt == null ? null : attempt.reply().retryAfter();
  }

  private static void log(Endpoint endpoint, ExecutionScheduledEvent<Attempt> event) {
    Throwable failure = event.getLastException();
    System.getLogger(RetryPolicies.class.getName())
        .log(
            System.Logger.Level.INFO,
            "{0}: {1} at attempt {2}, again in {3} ms",
            endpoint,
            failure == null ? event.getLastResult() : failure.getClass().getSimpleName(),
            event.getAttemptCount(),
            event.getDelay().toMillis());
  }
}
