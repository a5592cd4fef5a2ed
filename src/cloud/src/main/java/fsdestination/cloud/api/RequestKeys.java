package fsdestination.cloud.api;

import fsdestination.cloud.internal.IdempotencyKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The {@code Idempotency-Key} of each attempt at a request. FullStory may file an exact 500 under
 * its key and repeat it for 24 hours, so the attempt after one has a key derived from the request's
 * own; every other failure keeps the key, so that FullStory creates nothing twice. The first
 * derived keys are the same in every process, later ones are new: a process that starts after many
 * 500s would meet each of them again.
 *
 * <p>It remembers how far the latest requests that failed have come. Safe for many threads.
 *
 * @see <a href="https://developer.fullstory.com/server/idempotent-requests">Idempotent Requests</a>
 */
final class RequestKeys {
  private static final int MAX_REMEMBERED = 5_000;
  private static final int MAX_CONFLICTS = 6;

  /**
   * @param key of the next attempt
   * @param conflicts with 409, one after another
   */
  private record State(String key, int conflicts) {}

  private final Map<String, State> states =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, State> eldest) {
          return size() > MAX_REMEMBERED;
        }
      };

  /**
   * The key of the next attempt.
   *
   * @param base the request's own key
   */
  synchronized String current(String base) {
    return state(base).key();
  }

  /**
   * Takes note of an answer.
   *
   * @param key of the attempt that was answered
   */
  synchronized void answered(String base, String key, int status) {
    State state = state(base);
    if (status == 500 && state.key().equals(key)) {
      String end = key.equals(base) ? "1" : UUID.randomUUID().toString();
      states.put(base, new State(IdempotencyKey.of(base + ":r" + end), 0));
    } else if (status == 409) {
      states.put(base, new State(state.key(), state.conflicts() + 1));
    } else if (state.conflicts() > 0) {
      states.put(base, new State(state.key(), 0));
    }
  }

  /** Whether a request has met so many conflicts that it should be rejected. */
  synchronized boolean isConflictFinal(String base) {
    return state(base).conflicts() >= MAX_CONFLICTS;
  }

  synchronized int size() {
    return states.size();
  }

  private State state(String base) {
    State known = states.get(base);
    return known == null ? new State(base, 0) : known;
  }
}
