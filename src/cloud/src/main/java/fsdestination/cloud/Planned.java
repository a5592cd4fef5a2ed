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
public record Planned(
    String subscription, @Nullable ApiRequest request, String idempotencyKey, String refusal) {
  static Planned skipped(String subscription) {
    return new Planned(subscription, null, "", "");
  }

  static Planned refused(String subscription, String refusal) {
    return new Planned(subscription, null, "", refusal);
  }

  static Planned request(String subscription, ApiRequest request, String idempotencyKey) {
    return new Planned(subscription, request, idempotencyKey, "");
  }

  /** What becomes of it without asking FullStory; it has no request. */
  Outcome outcome() {
    var result = refusal.isEmpty() ? Outcome.Result.SKIPPED : Outcome.Result.REFUSED;
    return new Outcome(subscription, result, refusal, 0, null);
  }
}
