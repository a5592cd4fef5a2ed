package fsdestination.cloud;

import fsdestination.Nullable;
import fsdestination.cloud.api.ApiRequest;

/**
 * What a subscription makes of an event: a request, or nothing for an event that it does not match,
 * or a refusal.
 *
 * @param subscription its name, in quotes
 * @param request what is to be sent, if anything
 * @param idempotencyKey of the request
 * @param refusal why the event is refused; empty where it is not
 */
public record PlannedRequest(
    String subscription, @Nullable ApiRequest request, String idempotencyKey, String refusal) {
  static PlannedRequest skipped(String subscription) {
    return new PlannedRequest(subscription, null, "", "");
  }

  static PlannedRequest refused(String subscription, String refusal) {
    return new PlannedRequest(subscription, null, "", refusal);
  }

  static PlannedRequest request(String subscription, ApiRequest request, String idempotencyKey) {
    return new PlannedRequest(subscription, request, idempotencyKey, "");
  }

  /** What becomes of it without asking FullStory; it has no request. */
  SubscriptionResult outcome() {
    var result = refusal.isEmpty() ? SubscriptionResult.Result.SKIPPED : SubscriptionResult.Result.REFUSED;
    return new SubscriptionResult(subscription, result, refusal, 0, null);
  }
}
