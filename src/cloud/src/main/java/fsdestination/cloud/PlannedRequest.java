package fsdestination.cloud;

import fsdestination.Nullable;
import fsdestination.cloud.api.ApiRequest;

/**
 * What a subscription makes of an event: a request, or nothing for an event that it does not match,
 * or a rejection.
 *
 * @param subscription its name, in quotes
 * @param request what is to be sent, if anything
 * @param idempotencyKey of the request
 * @param rejection why the event is rejected; empty if it is not
 */
public record PlannedRequest(
    String subscription, @Nullable ApiRequest request, String idempotencyKey, String rejection) {
  static PlannedRequest skipped(String subscription) {
    return new PlannedRequest(subscription, null, "", "");
  }

  static PlannedRequest rejected(String subscription, String rejection) {
    return new PlannedRequest(subscription, null, "", rejection);
  }

  static PlannedRequest of(String subscription, ApiRequest request, String idempotencyKey) {
    return new PlannedRequest(subscription, request, idempotencyKey, "");
  }

  /** What becomes of the event without a call to FullStory; there is no request. */
  SubscriptionResult resultWithoutRequest() {
    var outcome = rejection.isEmpty() ? Outcome.SKIPPED : Outcome.REJECTED;
    return new SubscriptionResult(subscription, outcome, rejection, 0, null);
  }
}
