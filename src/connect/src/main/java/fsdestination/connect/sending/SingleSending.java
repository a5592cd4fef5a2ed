package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.KeyedExecutor;
import fsdestination.cloud.PendingDelivery;
import fsdestination.cloud.PlannedRequest;
import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.connect.record.PendingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Sends each event by requests of its own, many at once, those of a user in order. What FullStory
 * fails on is sent again in another round, and holds up the same user's events only, unless the
 * {@link SendingPolicy} says that all would fare alike.
 */
public final class SingleSending implements Sending {
  private final List<PendingRecord> records;
  private final CloudDestination destination;
  private final Function<List<PlannedRequest>, DeliveryResult> sender;
  private final int parallel;
  private final int mostRetries;
  private final List<Remaining> remaining = new ArrayList<>();
  private boolean planned;

  /**
   * @param parallel how many requests are made at once
   * @param mostRetries where FullStory fails on an event; below 0 for ever
   */
  public SingleSending(
      List<PendingRecord> records, CloudDestination destination, int parallel, int mostRetries) {
    this(records, destination, destination::send, parallel, mostRetries);
  }

  public SingleSending(
      List<PendingRecord> records,
      CloudDestination destination,
      Function<List<PlannedRequest>, DeliveryResult> sender,
      int parallel,
      int mostRetries) {
    this.sender = sender;
    this.mostRetries = mostRetries;
    this.records = records;
    this.destination = destination;
    this.parallel = parallel;
  }

  @Override
  public List<PendingRecord> records() {
    return records;
  }

  @Override
  public @Nullable SendFailure run() {
    if (!planned) {
      for (PendingRecord record : records) {
        remaining.add(new Remaining(PlannedRecord.of(record, destination), mostRetries));
      }
      planned = true;
    }
    var round = new Round(sender);
    try (var lanes = new KeyedExecutor(parallel)) {
      for (Remaining each : remaining) {
        if (round.stop.get() != null || Thread.currentThread().isInterrupted()) break;
        lanes.submit(each.user, () -> each.send(round));
      }
    } catch (RejectedExecutionException e) {
      // Interrupted while it waited for room: what is left is sent later.
      round.stop.compareAndSet(null, SendFailure.interrupted());
    }
    remaining.removeIf(each -> each.isDone);
    for (Remaining each : remaining) {
      Throwable fault = each.fault;
      if (fault != null) throw new IllegalStateException(each.record + ": " + fault, fault);
    }
    if (remaining.isEmpty()) return null;
    SendFailure stop = round.stop.get();
    if (stop == null) stop = round.retry.get();
    return stop == null ? SendFailure.interrupted() : stop;
  }

  /** One attempt at all that remains. */
  private static final class Round {
    final Function<List<PlannedRequest>, DeliveryResult> sender;
    final SendingPolicy policy = new SendingPolicy();

    /** Why nothing more is sent in this round. */
    final AtomicReference<@Nullable SendFailure> stop = new AtomicReference<>();

    /** Why there will be another round. */
    final AtomicReference<@Nullable SendFailure> retry = new AtomicReference<>();

    /** Whose events wait for an earlier one of theirs. */
    final Set<String> waiting = ConcurrentHashMap.newKeySet();

    Round(Function<List<PlannedRequest>, DeliveryResult> sender) {
      this.sender = sender;
    }
  }

  /** What is still to be sent of an event. One thread at a time. */
  private static final class Remaining {
    final String user;
    private final PendingRecord record;
    private final boolean isSkipped;
    private final String problem;
    private final PendingDelivery event;
    boolean isDone;
    volatile @Nullable Throwable fault;

    Remaining(PlannedRecord planned, int mostRetries) {
      user = planned.event().user();
      record = planned.record();
      isSkipped = planned.isSkipped();
      problem = planned.problem();
      event = new PendingDelivery(planned.event().plan(), mostRetries);
    }

    void send(Round round) {
      if (round.stop.get() != null || round.waiting.contains(user)) return;
      try {
        if (!event.plan().isEmpty()) attempt(round);
        if (!event.plan().isEmpty()) return;
        String rejection = problem.isEmpty() ? event.reason() : problem;
        if (isSkipped) record.skip();
        else if (rejection.isEmpty()) record.sent();
        else record.reject(rejection);
        isDone = true;
      } catch (RuntimeException | Error e) {
        // It would be the same the next time: the task fails with it.
        fault = e;
        round.stop.compareAndSet(null, SendFailure.interrupted());
      }
    }

    private void attempt(Round round) {
      DeliveryResult delivery = round.sender.apply(event.plan());
      SubscriptionResult retry = event.take(delivery);
      boolean stopped = round.policy.isStoppedBy(delivery);
      if (retry == null) return;
      SendFailure stop = SendFailure.of(retry);
      round.retry.compareAndSet(null, stop);
      if (!user.isEmpty()) round.waiting.add(user);
      if (stopped) round.stop.compareAndSet(null, stop);
    }
  }
}
