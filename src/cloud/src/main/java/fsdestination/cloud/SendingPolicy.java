package fsdestination.cloud;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether the events after one are sent: the same for files, the receiver and the sink. Where
 * FullStory cannot be reached, asks to slow down or does not take the key, further events would
 * fare alike, so nothing more is sent. Where FullStory itself fails on a request, as with 500, or
 * still executes it (409), that is the request's own: the event's other subscriptions are sent, and
 * so are other users' events, unless so many fail one after another that FullStory fails on all.
 * The same user's later events wait: for files and the sink until the event is sent again or has
 * failed {@value #MAX_RETRIES} times more, for the receiver until its sender sends them again.
 *
 * <p>One for each run; safe for many threads.
 */
public final class SendingPolicy {
  /** How often an event that FullStory fails on is sent again before it is rejected. */
  public static final int MAX_RETRIES = 10;

  private static final int MAX_FAULTS_IN_A_ROW = 20;

  private final AtomicInteger faultsInARow = new AtomicInteger();

  /** Takes note of what became of an event; whether further ones should wait. */
  public boolean isStoppedBy(DeliveryResult delivery) {
    if (delivery.isStopped()) return true;
    List<SubscriptionResult> answered = answered(delivery);
    if (answered.isEmpty()) return false;
    if (answered.stream().allMatch(SubscriptionResult::isFault)) {
      return faultsInARow.incrementAndGet() >= MAX_FAULTS_IN_A_ROW;
    }
    faultsInARow.set(0);
    return false;
  }

  /**
   * Takes note of another attempt at an event. That FullStory fails on it again says nothing about
   * other events; that it does not, shows that it works.
   */
  public void retried(DeliveryResult delivery) {
    if (!answered(delivery).stream().allMatch(SubscriptionResult::isFault)) faultsInARow.set(0);
  }

  /** Whether FullStory has failed on so many events in a row that it fails on all. */
  public boolean isFailing() {
    return faultsInARow.get() >= MAX_FAULTS_IN_A_ROW;
  }

  private static List<SubscriptionResult> answered(DeliveryResult delivery) {
    return delivery.outcomes().stream().filter(outcome -> outcome.status() != 0).toList();
  }
}
