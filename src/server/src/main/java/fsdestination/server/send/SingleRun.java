package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.KeyedExecutor;
import fsdestination.cloud.PendingDelivery;
import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.server.send.OrderedCommitter.Entry;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineReader;
import java.io.IOException;
import java.time.Duration;
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
  private static final Duration SAVE_INTERVAL = Duration.ofMillis(200);

  private final RunContext context;
  private final LineReader lines;
  private final OrderedCommitter committer;
  private final KeyedExecutor executor;
  private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();
  private final SendingPolicy policy = new SendingPolicy();

  /** How many events wait to be sent again. */
  private final AtomicInteger retried = new AtomicInteger();

  private boolean interrupted;

  SingleRun(RunContext context, LineReader lines, int maxInFlight) {
    this.context = context;
    this.lines = lines;
    committer = new OrderedCommitter(context, SAVE_INTERVAL);
    executor = new KeyedExecutor(maxInFlight);
  }

  RunResult run() throws IOException {
    try (executor) {
      feed();
    } finally {
      save();
    }
    if (!committer.isComplete()) stop("a line is not settled");
    String reason = stopped.get();
    return RunResult.of(committer.checkpoint(), reason == null ? "" : reason);
  }

  /**
   * If the thread is interrupted, the run is stopped before the executor is waited for: its threads
   * finish what they have begun, so that for every line it is known whether FullStory has it.
   */
  private void feed() throws IOException {
    try {
      Line line = lines.next();
      while (line != null && take(line)) line = lines.next();
      executor.awaitDone();
    } catch (InterruptedException | RejectedExecutionException e) {
      // The flag is cleared: with it, close() would interrupt what has begun.
      interrupted = Thread.interrupted() || e instanceof InterruptedException;
      stop("interrupted");
    }
  }

  /** The flag is put back only afterwards: a thread that has it cannot write to the journal. */
  private void save() {
    interrupted |= Thread.interrupted();
    try {
      committer.save();
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  /** False when the run has been stopped. */
  private boolean take(Line line) throws InterruptedException {
    Entry entry = committer.track(line);
    if (entry == null) return false;
    var planned = PlannedLine.of(line, context);
    if (planned.plan().hasRequests()) {
      var event = new PendingDelivery(planned.plan(), SendingPolicy.MAX_RETRIES);
      var pending = new PendingLine(line, entry, event);
      executor.submitAttempt(planned.plan().orderingKey(), () -> attempt(pending));
    } else {
      committer.complete(entry, planned.result(request -> null));
    }
    return true;
  }

  /** A line whose event is sent in as many attempts as it takes. */
  private record PendingLine(Line line, Entry entry, PendingDelivery event) {}

  /** The time until the next attempt; null if there will be none. */
  private @Nullable Duration attempt(PendingLine pending) {
    if (stopped.get() != null) return null;
    PendingDelivery event = pending.event();
    boolean isRetry = event.isRetry();
    // Until FullStory accepts one of those that it failed on.
    if (policy.isFailing() && !isRetry) return pause(null);
    try {
      DeliveryResult result = context.destination().send(event.plan());
      if (result.isStopped()) {
        stop(at(pending.line(), result.reason()));
        return null;
      }
      SubscriptionResult retry = event.accept(result);
      if (isRetry) policy.retried(result);
      else if (retry != null) retried.incrementAndGet();
      boolean isFailing = isRetry ? policy.isFailing() : policy.isStoppedBy(result);
      if (retry != null) return pause(retry.retryAfter());
      LineResult done = LineResult.of(event.result(), true);
      committer.complete(pending.entry(), done);
      boolean isLast = isRetry && retried.decrementAndGet() == 0;
      if (isLast && isFailing) stop(at(pending.line(), done.reason()));
    } catch (RuntimeException | Error e) {
      // Whatever it is: this line is not complete, so nothing after it may count as complete.
      stop(at(pending.line(), e.toString()));
    }
    return null;
  }

  /**
   * @param asked what FullStory asks for
   */
  private Duration pause(@Nullable Duration asked) {
    RetryOptions retryOptions = context.destination().api().retryOptions();
    Duration pause = retryOptions.maxBackoff();
    if (asked == null || asked.compareTo(pause) < 0) return pause;
    Duration max = retryOptions.maxRetryAfter();
    return asked.compareTo(max) < 0 ? asked : max;
  }

  private static String at(Line line, String reason) {
    return String.format(Locale.ROOT, "line %,d: %s", line.number(), reason);
  }

  private void stop(String reason) {
    stopped.compareAndSet(null, reason);
    committer.stop();
    executor.endPauses();
  }
}
