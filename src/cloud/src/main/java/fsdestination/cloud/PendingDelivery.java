package fsdestination.cloud;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * An event that is sent in as many attempts as it takes: what FullStory accepted or rejected is not
 * sent again. For one thread at a time.
 */
public final class PendingDelivery {
  private final List<String> reasons = new ArrayList<>();
  private final int maxRetries;
  private Plan plan;
  private boolean isRetry;
  private int serverErrors;
  private int sent;

  /**
   * @param maxRetries how often it is sent again if FullStory itself fails on it, as with 500;
   *     below 0 for any number. {@linkplain SubscriptionResult#isOutage Outages} are not counted.
   */
  public PendingDelivery(Plan plan, int maxRetries) {
    this.plan = plan;
    this.maxRetries = maxRetries;
    if (!plan.isEvent()) reasons.add(plan.problem());
  }

  /** What is still to be sent. */
  public Plan plan() {
    return plan;
  }

  /** Whether there is nothing more to send. */
  public boolean isDone() {
    return plan.entries().isEmpty();
  }

  /** Whether there was an attempt that has to be repeated. */
  public boolean isRetry() {
    return isRetry;
  }

  /**
   * Takes the result of an attempt at {@link #plan}.
   *
   * @return why there has to be another attempt: an outage, if there is one; null if the event is
   *     done
   */
  public @Nullable SubscriptionResult accept(DeliveryResult result) {
    List<SubscriptionResult> results = result.subscriptions();
    boolean failed = results.stream().anyMatch(SubscriptionResult::isServerError);
    boolean enough = failed && maxRetries >= 0 && ++serverErrors > maxRetries;
    var left = new ArrayList<PlannedRequest>();
    SubscriptionResult retry = null;
    for (int i = 0; i < results.size(); i++) {
      SubscriptionResult each = results.get(i);
      if (each.isOutage() || (each.isServerError() && !enough)) {
        left.add(plan.entries().get(i));
        if (retry == null || each.isOutage()) retry = each;
      } else {
        settle(each);
      }
    }
    left.addAll(plan.entries().subList(results.size(), plan.entries().size()));
    plan = plan.with(left);
    isRetry = retry != null;
    return retry;
  }

  private void settle(SubscriptionResult result) {
    if (result.outcome() == Outcome.SENT) sent++;
    if (!result.reason().isEmpty()) reasons.add(result.subscription() + ": " + result.reason());
  }

  /** What became of it, once it {@linkplain #isDone is done}. */
  public FinalResult result() {
    return FinalResult.of(sent, String.join("; ", reasons));
  }
}
