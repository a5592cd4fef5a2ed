package fsdestination.server.receiver.batch;

import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.SubscriptionResult;
import java.util.List;

/**
 * What became of an event of a request.
 *
 * @param reason for the sender; empty for an event that was sent or skipped
 * @param subscriptions by subscription, as far as it came to that
 */
public record EventResult(Outcome outcome, String reason, List<SubscriptionResult> subscriptions) {
  static EventResult of(DeliveryResult result) {
    return new EventResult(result.outcome(), result.reason(), result.subscriptions());
  }

  static EventResult rejected(String reason) {
    return new EventResult(Outcome.REJECTED, reason, List.of());
  }

  static EventResult retry(String reason) {
    return new EventResult(Outcome.UNAVAILABLE, reason, List.of());
  }

  /** Whether the event is to be sent again. */
  public boolean isRetryable() {
    return outcome.isRetryable();
  }

  /** Whether FullStory asks to slow down. */
  boolean isRateLimited() {
    return subscriptions.stream().anyMatch(result -> result.status() == 429);
  }

  /** How long FullStory asks to wait, in whole seconds; a guess where it does not say. */
  int retryAfter() {
    int guess = outcome == Outcome.UNAUTHORIZED ? 60 : 5;
    return subscriptions.stream()
        .map(SubscriptionResult::retryAfter)
        .filter(asked -> asked != null)
        .mapToInt(asked -> (int) Math.min(asked.plusMillis(999).toSeconds(), 86_400))
        .max()
        .orElse(guess);
  }
}
