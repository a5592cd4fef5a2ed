package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.UnauthorizedException;
import fsdestination.cloud.api.UnavailableException;
import java.time.Duration;

/**
 * Why records could not be sent now; none of them is lost.
 *
 * @param forGood whether trying again is in vain, for the API key is not accepted
 * @param retryAfter how long FullStory asks to wait, where it does
 */
public record SendFailure(String reason, boolean forGood, @Nullable Duration retryAfter) {
  static SendFailure of(ApiException failure) {
    Duration asked = failure instanceof UnavailableException later ? later.retryAfter() : null;
    return new SendFailure(failure.getMessage(), failure instanceof UnauthorizedException, asked);
  }

  static SendFailure of(SubscriptionResult outcome) {
    boolean forGood = outcome.result() == SubscriptionResult.Result.UNAUTHORIZED;
    return new SendFailure(
        outcome.subscription() + ": " + outcome.reason(), forGood, outcome.retryAfter());
  }

  static SendFailure interrupted() {
    return new SendFailure("interrupted", false, null);
  }
}
