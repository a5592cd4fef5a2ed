package fsdestination.cloud;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether the events after one are sent: the same for files, the receiver and the sink. If
 * FullStory cannot be reached, asks to slow down or does not accept the key, further events would
 * fail too, so nothing more is sent. If FullStory itself fails on a request, as with 500, or still
 * executes it (409), that concerns the request alone: the event's other subscriptions are sent, and
 * so are other users' events, unless so many fail one after another that FullStory fails on all.
 * The same user's later events wait: for files and the sink until the event is sent again or has
 * failed {@value #MAX_RETRIES} times more, for the receiver until its sender sends them again.
 *
 * <p>One for each run; safe for many threads.
 */
public final class SendingPolicy {
  /** How often an event that FullStory fails on is sent again before it is rejected. */
  public static final int MAX_RETRIES = 10;

  private static final int MAX_SERVER_ERRORS_IN_A_ROW = 20;

  private final AtomicInteger serverErrorsInARow = new AtomicInteger();

  /** Takes note of what became of an event; whether further ones should wait. */
  public boolean isStoppedBy(DeliveryResult result) {
    if (result.isStopped()) return true;
    List<SubscriptionResult> answered = answered(result);
    if (answered.isEmpty()) return false;
    if (answered.stream().allMatch(SubscriptionResult::isServerError)) {
      return serverErrorsInARow.incrementAndGet() >= MAX_SERVER_ERRORS_IN_A_ROW;
    }
    serverErrorsInARow.set(0);
    return false;
  }

  /**
   * Takes note of another attempt at an event. That FullStory fails on it again says nothing about
   * other events; that it does not, shows that it works.
   */
  public void retried(DeliveryResult result) {
    if (!answered(result).stream().allMatch(SubscriptionResult::isServerError)) {
      serverErrorsInARow.set(0);
    }
  }

  /** Whether FullStory has failed on so many events in a row that it fails on all. */
  public boolean isFailing() {
    return serverErrorsInARow.get() >= MAX_SERVER_ERRORS_IN_A_ROW;
  }

  private static List<SubscriptionResult> answered(DeliveryResult result) {
    return result.subscriptions().stream().filter(each -> each.status() != 0).toList();
  }
}
