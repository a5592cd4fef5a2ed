package fsdestination.cloud;

import fsdestination.Nullable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * One attempt at each of many events, by the {@link SendingPolicy}: after an event that has to be
 * sent again, the same user's later events are held back; after an outage, all are. Events that are
 * held back are for another round. Safe for many threads.
 */
public final class SendingRound {
  private final Function<Plan, DeliveryResult> sender;
  private final SendingPolicy policy = new SendingPolicy();

  /** The keys of events that have to be sent again. */
  private final Set<String> heldBack = ConcurrentHashMap.newKeySet();

  private final AtomicReference<@Nullable SubscriptionResult> retry = new AtomicReference<>();
  private final AtomicReference<@Nullable SubscriptionResult> stop = new AtomicReference<>();
  private volatile boolean isStopped;

  /**
   * @param sender {@link CloudDestination#send(Plan)}
   */
  public SendingRound(Function<Plan, DeliveryResult> sender) {
    this.sender = sender;
  }

  /** Whether an event of this {@link Plan#orderingKey} may be sent in this round. */
  public boolean admits(String orderingKey) {
    return !isStopped && !heldBack.contains(orderingKey);
  }

  /** Sends what is left of an event, and waits. */
  public DeliveryResult attempt(PendingDelivery event) {
    String key = event.plan().orderingKey();
    DeliveryResult result = send(event.plan());
    SubscriptionResult again = event.accept(result);
    boolean isLast = policy.isStoppedBy(result);
    if (again == null) return result;
    retry.compareAndSet(null, again);
    holdBack(key);
    if (isLast) {
      stop.compareAndSet(null, again);
      stop();
    }
    return result;
  }

  private DeliveryResult send(Plan plan) {
    try {
      return sender.apply(plan);
    } catch (RuntimeException | Error e) {
      holdBack(plan.orderingKey());
      throw e;
    }
  }

  private void holdBack(String key) {
    if (!key.isEmpty()) heldBack.add(key);
  }

  /** Sends nothing more in this round. */
  public void stop() {
    isStopped = true;
  }

  /** Whether nothing more is sent in this round. */
  public boolean isStopped() {
    return isStopped;
  }

  /**
   * Why there has to be another round: what stopped this one, otherwise the first event that has to
   * be sent again; null if every attempt succeeded.
   */
  public @Nullable SubscriptionResult retry() {
    SubscriptionResult last = stop.get();
    return last == null ? retry.get() : last;
  }
}
