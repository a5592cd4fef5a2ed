package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.KeyRefusedException;
import fsdestination.cloud.api.UnavailableException;
import java.time.Duration;

/**
 * Why records could not be sent now; none of them is lost.
 *
 * @param forGood whether trying again is in vain, for the API key is not accepted
 * @param retryAfter how long FullStory asks to wait, where it does
 */
public record Stop(String reason, boolean forGood, @Nullable Duration retryAfter) {
  static Stop of(ApiException failure) {
    Duration asked = failure instanceof UnavailableException later ? later.retryAfter() : null;
    return new Stop(failure.getMessage(), failure instanceof KeyRefusedException, asked);
  }

  static Stop of(Outcome outcome) {
    boolean forGood = outcome.result() == Outcome.Result.KEY_REFUSED;
    return new Stop(
        outcome.subscription() + ": " + outcome.reason(), forGood, outcome.retryAfter());
  }

  static Stop interrupted() {
    return new Stop("interrupted", false, null);
  }
}
