package fsdestination.server.receiver.batch;

import fsdestination.cloud.Delivery;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.Outcome.Result;
import java.util.List;

/**
 * What became of an event of a request.
 *
 * @param reason for the sender; empty for an event that was sent or skipped
 * @param outcomes by subscription, as far as it came to that
 */
public record Settled(Result result, String reason, List<Outcome> outcomes) {
  static Settled of(Delivery delivery) {
    return new Settled(delivery.result(), delivery.reason(), delivery.outcomes());
  }

  static Settled refused(String reason) {
    return new Settled(Result.REFUSED, reason, List.of());
  }

  static Settled later(String reason) {
    return new Settled(Result.UNAVAILABLE, reason, List.of());
  }

  /** Whether the event is to be sent again. */
  public boolean isLater() {
    return result.isLater();
  }

  /** Whether FullStory asks to slow down. */
  boolean isTooMany() {
    return outcomes.stream().anyMatch(outcome -> outcome.status() == 429);
  }

  /** How long FullStory asks to wait, in whole seconds; a guess where it does not say. */
  int retryAfter() {
    int guess = result == Result.KEY_REFUSED ? 60 : 5;
    return outcomes.stream()
        .map(Outcome::retryAfter)
        .filter(asked -> asked != null)
        .mapToInt(asked -> (int) Math.min(asked.plusMillis(999).toSeconds(), 86_400))
        .max()
        .orElse(guess);
  }
}
