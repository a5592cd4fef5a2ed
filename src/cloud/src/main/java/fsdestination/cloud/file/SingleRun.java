package fsdestination.cloud.file;

import fsdestination.Nullable;
import fsdestination.cloud.Delivery;
import fsdestination.cloud.Lanes;
import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.file.Ledger.Entry;
import fsdestination.cloud.file.PlannedLine.Settled;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends each event by requests of its own.
 *
 * <p>The run stops, to be resumed, where the {@link SendingPolicy} says so. An event that FullStory
 * itself fails on to the last attempt, with 500 for instance, is refused, so that it does not hold
 * up others.
 */
final class SingleRun {
  private static final Duration SAVE = Duration.ofMillis(200);

  private final FileRun run;
  private final Lines lines;
  private final Ledger ledger;
  private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
  private final SendingPolicy policy = new SendingPolicy();
  private boolean interrupted;

  SingleRun(FileRun run, Lines lines) {
    this.run = run;
    this.lines = lines;
    ledger = new Ledger(run, SAVE);
  }

  FileRun.Result run(int laneCount) throws IOException {
    try (var lanes = new Lanes(laneCount)) {
      feed(lanes);
    } finally {
      save();
    }
    if (!ledger.isSettled()) stop("a line is not settled");
    String reason = stopped.get();
    Mark mark = ledger.mark();
    return new FileRun.Result(mark.tally(), reason == null ? "" : reason, mark.line());
  }

  /**
   * Where the thread is interrupted, the run is stopped before the lanes are waited for: they end
   * what they have begun, so that nothing is left of which it is not known whether FullStory took
   * it.
   */
  private void feed(Lanes lanes) throws IOException {
    try {
      Line line = lines.next();
      while (line != null && take(line, lanes)) line = lines.next();
    } catch (InterruptedException | RejectedExecutionException e) {
      // A lane leaves the flag, with which the lanes would break off what they have begun.
      interrupted = Thread.interrupted() || e instanceof InterruptedException;
      stop("interrupted");
    }
  }

  /** The flag is put back only afterwards: a thread that has it cannot write to the journal. */
  private void save() {
    interrupted |= Thread.interrupted();
    try {
      ledger.save();
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  /** False when the run has been stopped. */
  private boolean take(Line line, Lanes lanes) throws InterruptedException {
    Entry entry = ledger.open(line);
    if (entry == null) return false;
    var planned = PlannedLine.of(line, run.name(), run.destination());
    if (planned.requests().findAny().isEmpty()) {
      ledger.settle(entry, planned.settledWithoutRequests());
    } else {
      lanes.submit(planned.user(), () -> deliver(entry, planned));
    }
    return true;
  }

  private void deliver(Entry entry, PlannedLine planned) {
    if (stopped.get() != null) return;
    try {
      Delivery delivery = run.destination().send(planned.plan());
      if (policy.isStoppedBy(delivery)) {
        stop(at(planned.line(), delivery.reason()));
        return;
      }
      // What FullStory failed on to the last attempt is refused, too.
      ledger.settle(entry, Settled.of(delivery));
    } catch (RuntimeException | Error e) {
      // Whatever it is: this line is not settled, so nothing behind it may count as settled.
      stop(at(planned.line(), e.toString()));
    }
  }

  private static String at(Line line, String reason) {
    return String.format(Locale.ROOT, "line %,d: %s", line.number(), reason);
  }

  private void stop(String reason) {
    stopped.compareAndSet(null, reason);
    ledger.stop();
  }
}
