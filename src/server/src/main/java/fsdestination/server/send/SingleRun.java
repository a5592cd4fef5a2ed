package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.KeyedExecutor;
import fsdestination.cloud.PendingDelivery;
import fsdestination.cloud.Plan;
import fsdestination.cloud.PlannedRequest;
import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.server.send.OrderedCommitter.Entry;
import fsdestination.server.send.PlannedLine.Settled;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineReader;
import fsdestination.server.send.journal.Checkpoint;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends each event by requests of its own.
 *
 * <p>An event that FullStory itself fails on, with 500 for instance, is sent again later, {@value
 * SendingPolicy#MAX_RETRIES} times at most. The same user's later events wait for it, others do not
 * unless the {@link SendingPolicy} says that FullStory fails on all. After that it is rejected, so
 * that it does not hold up others for ever. In an outage the run stops, to be resumed.
 */
final class SingleRun {
  private static final Duration SAVE = Duration.ofMillis(200);

  private final EventFileSender run;
  private final LineReader lines;
  private final OrderedCommitter ledger;
  private final KeyedExecutor lanes;
  private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
  private final SendingPolicy policy = new SendingPolicy();

  /** How many events wait to be sent again. */
  private final AtomicInteger retried = new AtomicInteger();

  private boolean interrupted;

  SingleRun(EventFileSender run, LineReader lines, int laneCount) {
    this.run = run;
    this.lines = lines;
    ledger = new OrderedCommitter(run, SAVE);
    lanes = new KeyedExecutor(laneCount);
  }

  EventFileSender.Result run() throws IOException {
    try (lanes) {
      feed();
    } finally {
      save();
    }
    if (!ledger.isSettled()) stop("a line is not settled");
    String reason = stopped.get();
    Checkpoint mark = ledger.mark();
    return new EventFileSender.Result(mark.tally(), reason == null ? "" : reason, mark.line());
  }

  /**
   * Where the thread is interrupted, the run is stopped before the lanes are waited for: they end
   * what they have begun, so that nothing is left of which it is not known whether FullStory took
   * it.
   */
  private void feed() throws IOException {
    try {
      Line line = lines.next();
      while (line != null && take(line)) line = lines.next();
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
  private boolean take(Line line) throws InterruptedException {
    Entry entry = ledger.open(line);
    if (entry == null) return false;
    var planned = PlannedLine.of(line, run.name(), run.destination());
    Plan event = planned.event();
    if (event.requests().findAny().isEmpty()) {
      ledger.settle(entry, planned.settledWithoutRequests());
    } else {
      var pending = new PendingLine(line, entry, event.plan());
      lanes.submitAttempt(event.user(), () -> attempt(pending));
    }
    return true;
  }

  /** A line whose event is sent in as many attempts as it takes. */
  private static final class PendingLine {
    final Line line;
    final Entry entry;
    final PendingDelivery event;
    boolean isRetry;

    PendingLine(Line line, Entry entry, List<PlannedRequest> plan) {
      this.line = line;
      this.entry = entry;
      event = new PendingDelivery(plan, SendingPolicy.MAX_RETRIES);
    }
  }

  /** The time until the next attempt; null if there will be none. */
  private @Nullable Duration attempt(PendingLine pending) {
    if (stopped.get() != null) return null;
    // Until FullStory takes one of those that it failed on.
    if (policy.isFailing() && !pending.isRetry) return pause(null);
    try {
      DeliveryResult delivery = run.destination().send(pending.event.plan());
      if (delivery.isStopped()) {
        stop(at(pending.line, delivery.reason()));
        return null;
      }
      SubscriptionResult retry = pending.event.take(delivery);
      if (pending.isRetry) policy.retried(delivery);
      else if (retry != null) retried.incrementAndGet();
      boolean isFailing = pending.isRetry ? policy.isFailing() : policy.isStoppedBy(delivery);
      if (retry != null) {
        pending.isRetry = true;
        return pause(retry.retryAfter());
      }
      ledger.settle(pending.entry, Settled.of(pending.event));
      boolean isLast = pending.isRetry && retried.decrementAndGet() == 0;
      if (isLast && isFailing) stop(at(pending.line, pending.event.reason()));
    } catch (RuntimeException | Error e) {
      // Whatever it is: this line is not settled, so nothing behind it may count as settled.
      stop(at(pending.line, e.toString()));
    }
    return null;
  }

  /**
   * @param asked what FullStory asks for
   */
  private Duration pause(@Nullable Duration asked) {
    RetryOptions retryOptions = run.destination().api().retryOptions();
    Duration pause = retryOptions.maxBackoff();
    if (asked == null || asked.compareTo(pause) < 0) return pause;
    Duration longest = retryOptions.maxRetryAfter();
    return asked.compareTo(longest) < 0 ? asked : longest;
  }

  private static String at(Line line, String reason) {
    return String.format(Locale.ROOT, "line %,d: %s", line.number(), reason);
  }

  private void stop(String reason) {
    stopped.compareAndSet(null, reason);
    ledger.stop();
    lanes.endPauses();
  }
}
