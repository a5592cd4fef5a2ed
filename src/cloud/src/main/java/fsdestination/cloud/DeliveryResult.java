package fsdestination.cloud;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/**
 * What became of an event.
 *
 * @param outcomes one for each subscription that is on, in the order of the settings; after an
 *     {@linkplain SubscriptionResult#isOutage outage}, no further one was tried
 */
public record DeliveryResult(List<SubscriptionResult> outcomes) {
  /** Copies the list. */
  public DeliveryResult {
    outcomes = List.copyOf(outcomes);
  }

  /** The result for the event as a whole: skipped only where no subscription matched. */
  public SubscriptionResult.Result result() {
    return outcomes.stream()
        .map(SubscriptionResult::result)
        .max(Comparator.naturalOrder())
        .orElse(SubscriptionResult.Result.SKIPPED);
  }

  /** Whether subscriptions after an {@linkplain SubscriptionResult#isOutage outage} were not tried. */
  public boolean isStopped() {
    return outcomes.stream().anyMatch(SubscriptionResult::isOutage);
  }

  /** Why it was not, or not wholly, sent, by subscription; empty where it was, or was skipped. */
  public String reason() {
    return outcomes.stream()
        .filter(outcome -> !outcome.reason().isEmpty())
        .map(outcome -> outcome.subscription() + ": " + outcome.reason())
        .collect(joining("; "));
  }
}
