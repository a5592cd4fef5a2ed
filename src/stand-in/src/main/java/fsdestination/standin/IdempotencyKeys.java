package fsdestination.standin;

import fsdestination.Nullable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What FullStory remembers of each idempotency key, as its documentation has it: the first result,
 * a 500 included, is filed for 24 hours and repeated, unless it is 429 or above 500; a request with
 * another body is an error, and so is one whose key is still executing, of which nothing is filed.
 *
 * @see <a href="https://developer.fullstory.com/server/idempotent-requests">Idempotent Requests</a>
 */
final class IdempotencyKeys {
  static final Duration LIFETIME = Duration.ofHours(24);

  /**
   * @param answer null while the request is executing
   */
  private record Use(String body, @Nullable StandInAnswer answer, Instant time) {}

  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final Clock clock;

  IdempotencyKeys(Clock clock) {
    this.clock = clock;
  }

  /** Executes a request, unless its key says that this was done before. */
  StandInAnswer once(String key, String body, Supplier<StandInAnswer> execution) {
    StandInAnswer known = begin(key, body);
    if (known != null) return known;
    StandInAnswer answer = null;
    try {
      answer = execution.get();
      return answer;
    } finally {
      end(key, body, answer);
    }
  }

  private synchronized @Nullable StandInAnswer begin(String key, String body) {
    Instant now = clock.instant();
    Use use = uses.get(key);
    if (use == null || !now.isBefore(use.time().plus(LIFETIME))) {
      uses.put(key, new Use(body, null, now));
      return null;
    }
    if (use.answer() == null) {
      return StandInAnswer.error(
          409, "idempotency_conflict", "a request with this key is executing: " + key);
    }
    return use.body().equals(body)
        ? use.answer()
        : StandInAnswer.error(
            409, "idempotency_mismatch", "the key was used with another body: " + key);
  }

  private synchronized void end(String key, String body, @Nullable StandInAnswer answer) {
    boolean filed = answer != null && answer.status() != 429 && answer.status() <= 500;
    if (filed) uses.put(key, new Use(body, answer, clock.instant()));
    else uses.remove(key);
  }
}
