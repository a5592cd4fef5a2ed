package fsdestination.cloud;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * An event that is sent in as many attempts as it takes: what FullStory took or rejected is not
 * sent again. The same for files and the sink. For one thread at a time.
 */
public final class PendingDelivery {
  private final List<String> reasons = new ArrayList<>();
  private final int maxRetries;
  private List<PlannedRequest> plan;
  private int faults;
  private int sent;

  /**
   * @param maxRetries how often it is sent again if FullStory itself fails on it, as with 500;
   *     below 0 for any number. {@linkplain SubscriptionResult#isOutage Outages} are not counted.
   */
  public PendingDelivery(List<PlannedRequest> plan, int maxRetries) {
    this.plan = plan;
    this.maxRetries = maxRetries;
  }

  /** What is still to be sent. */
  public List<PlannedRequest> plan() {
    return plan;
  }

  /**
   * Takes the outcomes of an attempt at {@link #plan}.
   *
   * @return why there has to be another attempt: an outage, if there is one; null if the event is
   *     done
   */
  public @Nullable SubscriptionResult take(DeliveryResult delivery) {
    List<SubscriptionResult> outcomes = delivery.outcomes();
    boolean failed = outcomes.stream().anyMatch(SubscriptionResult::isFault);
    boolean enough = failed && maxRetries >= 0 && ++faults > maxRetries;
    var left = new ArrayList<PlannedRequest>();
    SubscriptionResult retry = null;
    for (int i = 0; i < outcomes.size(); i++) {
      SubscriptionResult outcome = outcomes.get(i);
      if (outcome.isOutage() || (outcome.isFault() && !enough)) {
        left.add(plan.get(i));
        if (retry == null || outcome.isOutage()) retry = outcome;
      } else {
        settle(outcome);
      }
    }
    left.addAll(plan.subList(outcomes.size(), plan.size()));
    plan = left;
    return retry;
  }

  private void settle(SubscriptionResult outcome) {
    if (outcome.result() == SubscriptionResult.Result.SENT) sent++;
    if (!outcome.reason().isEmpty()) reasons.add(outcome.subscription() + ": " + outcome.reason());
  }

  /** How many of its requests FullStory has taken. */
  public int sent() {
    return sent;
  }

  /** Why it was not, or not wholly, sent, by subscription; empty if it was, or was skipped. */
  public String reason() {
    return String.join("; ", reasons);
  }
}
