package fsdestination.connect;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Lanes;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Sends each event by requests of its own, many at once, those of a user in order. */
final class SingleSending implements Sending {
  private final List<TakenRecord> records;
  private final CloudDestination destination;
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
        lanes.submit(each.user, () -> each.send(destination, stop));
      }
    }
    remaining.removeIf(each -> each.isDone);
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

    Remaining(PlannedRecord planned, Faults faults) {
      this.faults = faults;
      user = planned.user();
      record = planned.record();
      isSkipped = planned.isSkipped();
      plan = planned.plan();
      if (!planned.problem().isEmpty()) reasons.add(planned.problem());
    }

    void send(CloudDestination destination, AtomicReference<@Nullable Stop> stop) {
      if (stop.get() != null) return;
      try {
        while (!plan.isEmpty()) {
          List<Outcome> outcomes = destination.send(plan).outcomes();
          Outcome last = outcomes.get(outcomes.size() - 1);
          boolean later = last.result().compareTo(Outcome.Result.UNAVAILABLE) >= 0;
          boolean kept = later && !faults.isEnough(last.status());
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
      } catch (RuntimeException e) {
        stop.compareAndSet(null, new Stop(record + ": " + e, false, null));
      }
    }

    private void take(Outcome outcome) {
      if (!outcome.reason().isEmpty()) {
        reasons.add(outcome.subscription() + ": " + outcome.reason());
      }
    }
  }
}
