package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.KeyedExecutor;
import fsdestination.cloud.PendingDelivery;
import fsdestination.cloud.Plan;
import fsdestination.cloud.SendingRound;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.connect.record.PendingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * Sends each event by requests of its own, many at once, those of a user in order. What has to be
 * sent again is for the next call, another {@link SendingRound}.
 */
public final class SingleSending implements Sending {
  private final List<PendingRecord> records;
  private final RecordPlanner planner;
  private final Function<Plan, DeliveryResult> sender;
  private final int maxInFlight;
  private final int maxRetries;
  private @Nullable List<Remaining> remaining;

  /**
   * @param maxInFlight how many requests are sent at once
   * @param maxRetries if FullStory fails on an event; below 0 for any number
   */
  public SingleSending(
      List<PendingRecord> records, RecordPlanner planner, int maxInFlight, int maxRetries) {
    this(records, planner, planner.destination()::send, maxInFlight, maxRetries);
  }

  SingleSending(
      List<PendingRecord> records,
      RecordPlanner planner,
      Function<Plan, DeliveryResult> sender,
      int maxInFlight,
      int maxRetries) {
    this.records = records;
    this.planner = planner;
    this.sender = sender;
    this.maxInFlight = maxInFlight;
    this.maxRetries = maxRetries;
  }

  @Override
  public List<PendingRecord> records() {
    return records;
  }

  @Override
  public @Nullable SendFailure run() {
    List<Remaining> left = remaining == null ? plan() : remaining;
    remaining = left;
    var round = new SendingRound(sender);
    boolean isInterrupted = !send(left, round);
    left.removeIf(each -> each.isDone);
    for (Remaining each : left) {
      Throwable failure = each.failure;
      if (failure != null) throw new IllegalStateException(each.record + ": " + failure, failure);
    }
    if (left.isEmpty()) return null;
    SubscriptionResult retry = round.retry();
    return isInterrupted || retry == null ? SendFailure.interrupted() : SendFailure.of(retry);
  }

  private List<Remaining> plan() {
    var planned = new ArrayList<Remaining>();
    for (PendingRecord record : records) {
      Plan plan = planner.plan(record).plan();
      planned.add(new Remaining(record, new PendingDelivery(plan, maxRetries)));
    }
    return planned;
  }

  /** False if the thread was interrupted while it waited for room: the rest is sent later. */
  private boolean send(List<Remaining> left, SendingRound round) {
    try (var executor = new KeyedExecutor(maxInFlight)) {
      for (Remaining each : left) {
        if (round.isStopped() || Thread.currentThread().isInterrupted()) break;
        executor.submit(each.event.plan().orderingKey(), () -> each.send(round));
      }
      return true;
    } catch (RejectedExecutionException e) {
      return round.isStopped();
    }
  }

  /** A record that is not sent completely. One thread at a time. */
  private static final class Remaining {
    private final PendingRecord record;
    private final PendingDelivery event;
    boolean isDone;
    volatile @Nullable Throwable failure;

    Remaining(PendingRecord record, PendingDelivery event) {
      this.record = record;
      this.event = event;
    }

    void send(SendingRound round) {
      if (!round.admits(event.plan().orderingKey())) return;
      try {
        if (!event.isDone()) round.attempt(event);
        if (!event.isDone()) return;
        record.complete(event.result());
        isDone = true;
      } catch (RuntimeException | Error e) {
        // It would be the same the next time: the task fails with it.
        failure = e;
        round.stop();
      }
    }
  }
}
