package fsdestination.connect;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Delivery;
import fsdestination.cloud.Lanes;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Sends each event by requests of its own, many at once, those of a user in order. */
final class SingleSending implements Sending {
  private final List<TakenRecord> records;
  private final CloudDestination destination;
  private final Function<List<Planned>, Delivery> sender;
  private final int parallel;
  private final int mostRetries;
  private final List<Remaining> remaining = new ArrayList<>();
  private boolean planned;

  /**
   * @param parallel how many requests are made at once
   * @param mostRetries where FullStory fails on an event; below 0 for ever
   */
  SingleSending(
      List<TakenRecord> records, CloudDestination destination, int parallel, int mostRetries) {
    this(records, destination, destination::send, parallel, mostRetries);
  }

  SingleSending(
      List<TakenRecord> records,
      CloudDestination destination,
      Function<List<Planned>, Delivery> sender,
      int parallel,
      int mostRetries) {
    this.sender = sender;
    this.mostRetries = mostRetries;
    this.records = records;
    this.destination = destination;
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
        remaining.add(
            new Remaining(PlannedRecord.of(record, destination), new Faults(mostRetries)));
      }
      planned = true;
    }
    var stop = new AtomicReference<@Nullable Stop>();
    try (var lanes = new Lanes(parallel)) {
      for (Remaining each : remaining) {
        if (stop.get() != null || Thread.currentThread().isInterrupted()) break;
        lanes.submit(each.user, () -> each.send(sender, stop));
      }
    } catch (RejectedExecutionException e) {
      // Interrupted while it waited for room: what is left is sent later.
      stop.compareAndSet(null, Stop.interrupted());
    }
    remaining.removeIf(each -> each.isDone);
    for (Remaining each : remaining) {
      Throwable fault = each.fault;
      if (fault != null) throw new IllegalStateException(each.record + ": " + fault, fault);
    }
    Stop stopped = stop.get();
    return stopped == null && !remaining.isEmpty() ? Stop.interrupted() : stopped;
  }

  /** What is still to be sent of an event. One thread at a time. */
  private static final class Remaining {
    final String user;
    private final TakenRecord record;
    private final boolean isSkipped;
    private final List<String> reasons = new ArrayList<>();
    private final Faults faults;
    private List<Planned> plan;
    boolean isDone;
    volatile @Nullable Throwable fault;

    Remaining(PlannedRecord planned, Faults faults) {
      this.faults = faults;
      user = planned.user();
      record = planned.record();
      isSkipped = planned.isSkipped();
      plan = planned.plan();
      if (!planned.problem().isEmpty()) reasons.add(planned.problem());
    }

    void send(Function<List<Planned>, Delivery> sender, AtomicReference<@Nullable Stop> stop) {
      if (stop.get() != null) return;
      try {
        while (!plan.isEmpty()) {
          List<Outcome> outcomes = sender.apply(plan).outcomes();
          Outcome last = outcomes.get(outcomes.size() - 1);
          boolean kept = last.result().isLater() && !faults.isEnough(last.status());
          outcomes.subList(0, outcomes.size() - (kept ? 1 : 0)).forEach(this::take);
          // What went before it is not sent again.
          plan = plan.subList(outcomes.size() - (kept ? 1 : 0), plan.size());
          if (kept) {
            stop.compareAndSet(null, Stop.of(last));
            return;
          }
        }
        if (isSkipped) record.skip();
        else if (reasons.isEmpty()) record.sent();
        else record.refuse(String.join("; ", reasons));
        isDone = true;
      } catch (RuntimeException | Error e) {
        // It would be the same the next time: the task fails with it.
        fault = e;
        stop.compareAndSet(null, Stop.interrupted());
      }
    }

    private void take(Outcome outcome) {
      if (!outcome.reason().isEmpty()) {
        reasons.add(outcome.subscription() + ": " + outcome.reason());
      }
    }
  }
}
