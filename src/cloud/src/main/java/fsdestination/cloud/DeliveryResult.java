package fsdestination.cloud;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/**
 * What became of an event.
 *
 * @param subscriptions one for each subscription that is on, in the order of the settings; after an
 *     {@linkplain SubscriptionResult#isOutage outage}, no further one was tried
 */
public record DeliveryResult(List<SubscriptionResult> subscriptions) {
  /** Copies the list. */
  public DeliveryResult {
    subscriptions = List.copyOf(subscriptions);
  }

  /** What became of the event as a whole: skipped only if no subscription matched. */
  public Outcome outcome() {
    return subscriptions.stream()
        .map(SubscriptionResult::outcome)
        .max(Comparator.naturalOrder())
        .orElse(Outcome.SKIPPED);
  }

  /**
   * Whether subscriptions after an {@linkplain SubscriptionResult#isOutage outage} were not tried.
   */
  public boolean isStopped() {
    return subscriptions.stream().anyMatch(SubscriptionResult::isOutage);
  }

  /** Why it was not, or not completely, sent, by subscription; empty if it was, or was skipped. */
  public String reason() {
    return subscriptions.stream()
        .filter(result -> !result.reason().isEmpty())
        .map(result -> result.subscription() + ": " + result.reason())
        .collect(joining("; "));
  }
}
