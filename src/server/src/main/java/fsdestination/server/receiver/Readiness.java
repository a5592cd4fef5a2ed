package fsdestination.server.receiver;

import fsdestination.cloud.Outcome;
import fsdestination.cloud.Outcome.Result;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.KeyRefusedException;
import fsdestination.server.receiver.batch.Settled;
import fsdestination.server.receiver.http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether events should be sent here: not while FullStory rejects the API key. It is asked again
 * until it accepts the key, because no event would show that. FullStory's being down makes no
 * receiver unready, or a load balancer would have none left to answer with {@code Retry-After}.
 */
final class Readiness implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final FullStoryApi api;
  private final Reasons reasons;
  private final AtomicBoolean checking = new AtomicBoolean();
  private volatile boolean keyRejected;
  private volatile boolean closed;

  Readiness(FullStoryApi api, Reasons reasons) {
    this.api = api;
    this.reasons = reasons;
  }

  Answer answer() {
    return keyRejected
        ? Answer.problem(503, "FullStory does not accept the API key", 0)
        : Answer.good("application/json", "{\"status\":\"ok\"}\n");
  }

  void settled(List<Settled> settled) {
    if (has(settled, Result.KEY_REFUSED)) {
      keyRejected = true;
      checkKey();
    } else if (keyRejected && has(settled, Result.SENT)) {
      keyRejected = false;
    }
  }

  private static boolean has(List<Settled> settled, Result result) {
    return settled.stream()
        .flatMap(each -> each.outcomes().stream())
        .map(Outcome::result)
        .anyMatch(result::equals);
  }

  /** Asks FullStory, and again as long as it rejects the key. Does not wait. */
  void checkKey() {
    if (!checking.compareAndSet(false, true)) return;
    var thread = new Thread(this::check, "fullstory-receiver-key");
    thread.setDaemon(true);
    thread.start();
  }

  private void check() {
    try {
      while (!closed && !isAccepted()) Thread.sleep(PAUSE.toMillis());
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
    } catch (KeyRefusedException e) {
      keyRejected = true;
      reasons.tell(String.valueOf(e.getMessage()));
    } catch (ApiException e) {
      reasons.tell(String.valueOf(e.getMessage()));
    }
    return !keyRejected;
  }

  @Override
  public void close() {
    closed = true;
  }
}
