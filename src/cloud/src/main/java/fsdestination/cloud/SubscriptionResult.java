package fsdestination.cloud;

import fsdestination.Nullable;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.UnauthorizedException;
import fsdestination.cloud.api.UnavailableException;
import java.time.Duration;

/**
 * What became of an event by one subscription.
 *
 * @param subscription its name, in quotes
 * @param reason why it was not sent; empty if it was, or was skipped
 * @param status FullStory's HTTP status, or 0 if FullStory was not called or did not answer
 * @param retryAfter how long FullStory asks to wait before the event is sent again, if it does
 * @param withoutSession whether it was sent for its user, because the session that it names takes
 *     no more events
 */
public record SubscriptionResult(
    String subscription,
    Outcome outcome,
    String reason,
    int status,
    @Nullable Duration retryAfter,
    boolean withoutSession) {

  /** What became of an event that was not sent without the session that it names. */
  public SubscriptionResult(
      String subscription,
      Outcome outcome,
      String reason,
      int status,
      @Nullable Duration retryAfter) {
    this(subscription, outcome, reason, status, retryAfter, false);
  }

  /**
   * Whether this request alone failed, so that others may succeed: FullStory itself failed on it,
   * with 500 for instance, or is still executing an earlier attempt at it (409). 502 to 504 come
   * from a proxy, and mean that FullStory cannot be reached.
   */
  public boolean isServerError() {
    return outcome.isRetryable() && isServerError(status);
  }

  /** {@link #isServerError()} for the status of an {@link UnavailableException}. */
  public static boolean isServerError(int status) {
    return status == 409 || (status >= 500 && (status < 502 || status > 504));
  }

  /**
   * Whether other requests would fail too: FullStory cannot be reached, asks to slow down, or does
   * not accept the key.
   */
  public boolean isOutage() {
    return outcome.isRetryable() && !isServerError(status);
  }

  static SubscriptionResult sent(String subscription, int status) {
    return new SubscriptionResult(subscription, Outcome.SENT, "", status, null);
  }

  static SubscriptionResult sentWithoutSession(String subscription, int status) {
    return new SubscriptionResult(subscription, Outcome.SENT, "", status, null, true);
  }

  static SubscriptionResult failed(String subscription, ApiException failure) {
    String reason = failure.getMessage();
    if (failure instanceof UnavailableException unavailable) {
      return new SubscriptionResult(
          subscription, Outcome.UNAVAILABLE, reason, failure.status(), unavailable.retryAfter());
    }
    var outcome =
        failure instanceof UnauthorizedException ? Outcome.UNAUTHORIZED : Outcome.REJECTED;
    return new SubscriptionResult(subscription, outcome, reason, failure.status(), null);
  }
}
