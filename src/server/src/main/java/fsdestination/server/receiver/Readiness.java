package fsdestination.server.receiver;

import fsdestination.cloud.Outcome;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.UnauthorizedException;
import fsdestination.server.receiver.batch.EventResult;
import fsdestination.server.receiver.http.JsonResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether events should be sent here: not while FullStory rejects the API key. It is asked again
 * until it accepts the key, because no event would show that. FullStory's being down makes no
 * receiver unready, or a load balancer would have none left to answer with {@code Retry-After}.
 */
final class Readiness implements AutoCloseable {
  private static final Duration RETRY_INTERVAL = Duration.ofSeconds(10);

  private final FullStoryApi api;
  private final WarningThrottle warnings;
  private final AtomicBoolean checking = new AtomicBoolean();
  private volatile boolean keyRejected;
  private volatile boolean closed;

  Readiness(FullStoryApi api, WarningThrottle warnings) {
    this.api = api;
    this.warnings = warnings;
  }

  JsonResponse response() {
    return keyRejected
        ? JsonResponse.error(503, "FullStory does not accept the API key", 0)
        : JsonResponse.ok("application/json", "{\"status\":\"ok\"}\n");
  }

  void sent(List<EventResult> results) {
    if (has(results, Outcome.UNAUTHORIZED)) {
      keyRejected = true;
      verifyApiKey();
    } else if (keyRejected && has(results, Outcome.SENT)) {
      keyRejected = false;
    }
  }

  private static boolean has(List<EventResult> results, Outcome outcome) {
    return results.stream()
        .flatMap(each -> each.subscriptions().stream())
        .map(SubscriptionResult::outcome)
        .anyMatch(outcome::equals);
  }

  /** Asks FullStory, and again as long as it rejects the key. Does not wait. */
  void verifyApiKey() {
    if (!checking.compareAndSet(false, true)) return;
    var thread = new Thread(this::check, "fullstory-receiver-key");
    thread.setDaemon(true);
    thread.start();
  }

  private void check() {
    try {
      while (!closed && !isAccepted()) Thread.sleep(RETRY_INTERVAL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      checking.set(false);
    }
  }

  /** True also if nothing is known against the key. */
  private boolean isAccepted() {
    try {
      api.me();
      keyRejected = false;
    } catch (UnauthorizedException e) {
      keyRejected = true;
      warnings.warn(String.valueOf(e.getMessage()));
    } catch (ApiException e) {
      warnings.warn(String.valueOf(e.getMessage()));
    }
    return !keyRejected;
  }

  @Override
  public void close() {
    closed = true;
  }
}
