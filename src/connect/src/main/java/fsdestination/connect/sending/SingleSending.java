package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Delivery;
import fsdestination.cloud.Lanes;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.PendingEvent;
import fsdestination.cloud.Planned;
import fsdestination.cloud.SampledCheck;
import fsdestination.cloud.SendingPolicy;
import fsdestination.connect.record.TakenRecord;
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
  private final List<TakenRecord> records;
  private final CloudDestination destination;
  private final Function<List<Planned>, Delivery> sender;
  private final int parallel;
  private final SampledCheck check;
  private final int mostRetries;
  private final List<Remaining> remaining = new ArrayList<>();
  private boolean planned;

  /**
   * @param parallel how many requests are made at once
   * @param mostRetries where FullStory fails on an event; below 0 for ever
   */
  public SingleSending(
      List<TakenRecord> records,
      CloudDestination destination,
      SampledCheck check,
      int parallel,
      int mostRetries) {
    this(records, destination, check, destination::send, parallel, mostRetries);
  }

  public SingleSending(
      List<TakenRecord> records,
      CloudDestination destination,
      SampledCheck check,
      Function<List<Planned>, Delivery> sender,
      int parallel,
      int mostRetries) {
    this.sender = sender;
    this.mostRetries = mostRetries;
    this.records = records;
    this.destination = destination;
    this.check = check;
    this.parallel = parallel;
  }

  @Override
  public List<TakenRecord> records() {
    return records;
  }

  @Override
  public @Nullable Stop run() {
    if (!planned) {
      for (TakenRecord record : records) {
        remaining.add(new Remaining(PlannedRecord.of(record, destination, check), mostRetries));
      }
      planned = true;
    }
    var round = new Round(sender);
    try (var lanes = new Lanes(parallel)) {
      for (Remaining each : remaining) {
        if (round.stop.get() != null || Thread.currentThread().isInterrupted()) break;
        lanes.submit(each.user, () -> each.send(round));
      }
    } catch (RejectedExecutionException e) {
      // Interrupted while it waited for room: what is left is sent later.
      round.stop.compareAndSet(null, Stop.interrupted());
    }
    remaining.removeIf(each -> each.isDone);
    for (Remaining each : remaining) {
      Throwable fault = each.fault;
      if (fault != null) throw new IllegalStateException(each.record + ": " + fault, fault);
    }
    if (remaining.isEmpty()) return null;
    Stop stop = round.stop.get();
    if (stop == null) stop = round.retry.get();
    return stop == null ? Stop.interrupted() : stop;
  }

  /** One attempt at all that remains. */
  private static final class Round {
    final Function<List<Planned>, Delivery> sender;
    final SendingPolicy policy = new SendingPolicy();

    /** Why nothing more is sent in this round. */
    final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();

    /** Why there will be another round. */
    final AtomicReference<@Nullable Stop> retry = new AtomicReference<>();

    /** Whose events wait for an earlier one of theirs. */
    final Set<String> waiting = ConcurrentHashMap.newKeySet();

    Round(Function<List<Planned>, Delivery> sender) {
      this.sender = sender;
    }
  }

  /** What is still to be sent of an event. One thread at a time. */
  private static final class Remaining {
    final String user;
    private final TakenRecord record;
    private final boolean isSkipped;
    private final String problem;
    private final PendingEvent event;
    boolean isDone;
    volatile @Nullable Throwable fault;

    Remaining(PlannedRecord planned, int mostRetries) {
      user = planned.event().user();
      record = planned.record();
      isSkipped = planned.isSkipped();
      problem = planned.problem();
      event = new PendingEvent(planned.event().plan(), mostRetries);
    }

    void send(Round round) {
      if (round.stop.get() != null || round.waiting.contains(user)) return;
      try {
        if (!event.plan().isEmpty()) attempt(round);
        if (!event.plan().isEmpty()) return;
        String refusal = problem.isEmpty() ? event.reason() : problem;
        if (isSkipped) record.skip();
        else if (refusal.isEmpty()) record.sent();
        else record.refuse(refusal);
        isDone = true;
      } catch (RuntimeException | Error e) {
        // It would be the same the next time: the task fails with it.
        fault = e;
        round.stop.compareAndSet(null, Stop.interrupted());
      }
    }

    private void attempt(Round round) {
      Delivery delivery = round.sender.apply(event.plan());
      Outcome retry = event.take(delivery);
      boolean stopped = round.policy.isStoppedBy(delivery);
      if (retry == null) return;
      Stop stop = Stop.of(retry);
      round.retry.compareAndSet(null, stop);
      if (!user.isEmpty()) round.waiting.add(user);
      if (stopped) round.stop.compareAndSet(null, stop);
    }
  }
}
