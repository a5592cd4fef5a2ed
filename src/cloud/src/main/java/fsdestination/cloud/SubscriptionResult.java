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
 * @param status FullStory's HTTP status, or 0 where FullStory was not asked or did not answer
 * @param retryAfter how long FullStory asks to wait before the event is sent again, where it does
 * @param withoutSession whether it was sent for its user, because the session that it names takes
 *     no more events
 */
public record SubscriptionResult(
    String subscription,
    Result result,
    String reason,
    int status,
    @Nullable Duration retryAfter,
    boolean withoutSession) {

  /** What became of an event that was not sent without the session that it names. */
  public SubscriptionResult(
      String subscription,
      Result result,
      String reason,
      int status,
      @Nullable Duration retryAfter) {
    this(subscription, result, reason, status, retryAfter, false);
  }

  /** In the order in which they count for the whole event: the last one decides. */
  public enum Result {
    /** The subscription did not match. */
    SKIPPED,
    /** FullStory took it. */
    SENT,
    /** It can never be sent as it is: a field is wrong, or FullStory rejected it. */
    REJECTED,
    /** FullStory could not take it now. Send the event again later. */
    UNAVAILABLE,
    /** FullStory does not take the API key. Send the event again with a good one. */
    UNAUTHORIZED;

    /** Whether the event is to be sent again later. */
    public boolean isLater() {
      return compareTo(UNAVAILABLE) >= 0;
    }
  }

  /**
   * Whether this request alone failed, so that others may pass: FullStory itself failed on it, with
   * 500 for instance, or is still executing an earlier attempt at it (409). 502 to 504 come from a
   * proxy, and mean that FullStory cannot be reached.
   */
  public boolean isFault() {
    return result.isLater() && isFault(status);
  }

  /** {@link #isFault()} for the status of an {@link UnavailableException}. */
  public static boolean isFault(int status) {
    return status == 409 || (status >= 500 && (status < 502 || status > 504));
  }

  /**
   * Whether other requests would fare alike: FullStory cannot be reached, asks to slow down, or
   * does not take the key.
   */
  public boolean isOutage() {
    return result.isLater() && !isFault(status);
  }

  static SubscriptionResult sent(String subscription, int status) {
    return new SubscriptionResult(subscription, Result.SENT, "", status, null);
  }

  static SubscriptionResult sentWithoutSession(String subscription, int status) {
    return new SubscriptionResult(subscription, Result.SENT, "", status, null, true);
  }

  static SubscriptionResult failed(String subscription, ApiException failure) {
    String reason = failure.getMessage();
    if (failure instanceof UnavailableException later) {
      return new SubscriptionResult(
          subscription, Result.UNAVAILABLE, reason, failure.status(), later.retryAfter());
    }
    boolean key = failure instanceof UnauthorizedException;
    var result = key ? Result.UNAUTHORIZED : Result.REJECTED;
    return new SubscriptionResult(subscription, result, reason, failure.status(), null);
  }
}
