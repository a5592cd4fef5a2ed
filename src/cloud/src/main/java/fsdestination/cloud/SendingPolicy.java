package fsdestination.cloud;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether the events after one are sent: the same for files, the receiver and the sink. Where
 * FullStory cannot be reached, asks to slow down or does not take the key, further events would
 * fare alike, so nothing more is sent. Where FullStory itself fails on a request, as with 500, or
 * still executes it (409), that is the request's own: the event's other subscriptions are sent, and
 * so are other events, unless so many fail one after another that FullStory fails on all.
 *
 * <p>One for each run; safe for many threads.
 */
public final class SendingPolicy {
  private static final int MAX_FAULTS_IN_A_ROW = 20;

  private final AtomicInteger faultsInARow = new AtomicInteger();

  /** Takes note of what became of an event; whether further ones should wait. */
  public boolean isStoppedBy(Delivery delivery) {
    if (delivery.isStopped()) return true;
    List<Outcome> answered =
        delivery.outcomes().stream().filter(outcome -> outcome.status() != 0).toList();
    if (answered.isEmpty()) return false;
    if (answered.stream().allMatch(Outcome::isFault)) {
      return faultsInARow.incrementAndGet() >= MAX_FAULTS_IN_A_ROW;
    }
    faultsInARow.set(0);
    return false;
  }
}
