package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.UnauthorizedException;
import fsdestination.cloud.api.UnavailableException;
import java.time.Duration;

/**
 * Why records could not be sent now; none of them is lost.
 *
 * @param isFatal whether another attempt would fail too, because the API key is not accepted
 * @param retryAfter how long FullStory asks to wait, if it does
 */
public record SendFailure(String reason, boolean isFatal, @Nullable Duration retryAfter) {
  static SendFailure of(ApiException failure) {
    Duration asked = failure instanceof UnavailableException later ? later.retryAfter() : null;
    return new SendFailure(failure.getMessage(), failure instanceof UnauthorizedException, asked);
  }

  static SendFailure of(SubscriptionResult result) {
    boolean isFatal = result.outcome() == Outcome.UNAUTHORIZED;
    String reason = result.subscription() + ": " + result.reason();
    return new SendFailure(reason, isFatal, result.retryAfter());
  }

  static SendFailure interrupted() {
    return new SendFailure("interrupted", false, null);
  }
}
