package fsdestination.server.receiver.batch;

import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.cloud.SubscriptionResult.Result;
import java.util.List;

/**
 * What became of an event of a request.
 *
 * @param reason for the sender; empty for an event that was sent or skipped
 * @param outcomes by subscription, as far as it came to that
 */
public record EventResult(Result result, String reason, List<SubscriptionResult> outcomes) {
  static EventResult of(DeliveryResult delivery) {
    return new EventResult(delivery.result(), delivery.reason(), delivery.outcomes());
  }

  static EventResult rejected(String reason) {
    return new EventResult(Result.REJECTED, reason, List.of());
  }

  static EventResult later(String reason) {
    return new EventResult(Result.UNAVAILABLE, reason, List.of());
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
    int guess = result == Result.UNAUTHORIZED ? 60 : 5;
    return outcomes.stream()
        .map(SubscriptionResult::retryAfter)
        .filter(asked -> asked != null)
        .mapToInt(asked -> (int) Math.min(asked.plusMillis(999).toSeconds(), 86_400))
        .max()
        .orElse(guess);
  }
}
