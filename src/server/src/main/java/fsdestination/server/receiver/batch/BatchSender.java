package fsdestination.server.receiver.batch;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.Event;
import fsdestination.cloud.PendingDelivery;
import fsdestination.cloud.Plan;
import fsdestination.cloud.SampledCheck;
import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.SendingRound;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the events of one request: those of the same user one after another, in their order, those
 * of others at the same time. After an event that cannot be sent now, a user's others are not
 * tried, for they would go out of order; those of other users are, unless the {@link SendingPolicy}
 * says that they would fare alike.
 *
 * <p>Unlike {@link fsdestination.cloud.KeyedExecutor} it never waits for room, because its threads
 * are those of all requests: a worker takes an event that is ready, or else plans the next ones, as
 * many as there is room for.
 */
public final class BatchSender {
  /** So that one large batch leaves room for others. */
  private static final int MAX_WORKERS = 8;

  /**
   * How many characters of requests there are at once, unless one event alone has more: what a
   * batch shares with its events can be in each of their requests.
   */
  static final int MAX_PLANNED = 1 << 18;

  private static final Logger LOG = LoggerFactory.getLogger(BatchSender.class);

  private final List<EventBatch.Item> items;
  private final Sender sender;
  private final Executor threads;
  private final long deadline;
  private final SendingRound round;
  private final EventResult[] results;
  private final CompletableFuture<List<EventResult>> done = new CompletableFuture<>();

  /** Events that may be sent now, one of each user at most. */
  private final Queue<Step> ready = new ArrayDeque<>();

  /** Users of whom an event is ready or being sent, with their next events. */
  private final Map<String, Queue<Step>> busy = new HashMap<>();

  private int next;
  private int workers = 1;
  private long planned;

  /** An event with its place in the request. */
  private record Step(int index, Plan plan) {
    String key() {
      return plan.orderingKey();
    }

    /** In characters. */
    long size() {
      return plan.size();
    }
  }

  /** What sends: a {@link CloudDestination}. */
  public interface Sender {
    Plan plan(Event event);

    DeliveryResult send(Plan plan);

    /**
     * @param check looks at what is planned
     */
    static Sender of(CloudDestination destination, SampledCheck check) {
      return new Sender() {
        @Override
        public Plan plan(Event event) {
          Plan plan = destination.plan(event);
          check.check(plan);
          return plan;
        }

        @Override
        public DeliveryResult send(Plan plan) {
          return destination.send(plan);
        }
      };
    }
  }

  private BatchSender(List<EventBatch.Item> items, Sender sender, Executor threads, long deadline) {
    this.items = items;
    this.sender = sender;
    round = new SendingRound(sender::send);
    this.threads = threads;
    this.deadline = deadline;
    results = new EventResult[items.size()];
  }

  /**
   * Never fails; one result for each item, in their order. This thread takes part.
   *
   * @param time after which no further event is begun
   */
  public static CompletableFuture<List<EventResult>> send(
      List<EventBatch.Item> items, Sender sender, Executor threads, Duration time) {
    var batch = new BatchSender(items, sender, threads, System.nanoTime() + time.toNanos());
    batch.work();
    return batch.done;
  }

  private void work() {
    Step step = next(null);
    while (step != null) {
      addWorker();
      run(step);
      step = next(step);
    }
    if (isLastWorker()) done.complete(Arrays.asList(results));
  }

  private synchronized @Nullable Step next(@Nullable Step finished) {
    if (finished != null) {
      planned -= finished.size();
      Queue<Step> own = busy.get(finished.key());
      if (own != null && !own.isEmpty()) return own.remove();
      busy.remove(finished.key());
    }
    if (ready.isEmpty()) planNext();
    return ready.poll();
  }

  private void planNext() {
    while (next < items.size() && planned < MAX_PLANNED) {
      Step step = plan(next++);
      if (step == null) continue;
      planned += step.size();
      Queue<Step> own = step.key().isEmpty() ? null : busy.get(step.key());
      if (own != null) {
        own.add(step);
      } else {
        if (!step.key().isEmpty()) busy.put(step.key(), new ArrayDeque<>());
        ready.add(step);
      }
    }
  }

  /** Null if there is nothing to send. */
  private @Nullable Step plan(int index) {
    Event event = items.get(index).event();
    if (event == null) {
      results[index] = EventResult.rejected(items.get(index).problem());
    } else if (round.isStopped()) {
      results[index] = notTried();
    } else {
      try {
        return new Step(index, sender.plan(event));
      } catch (RuntimeException | StackOverflowError e) {
        results[index] = failure(e);
      }
    }
    return null;
  }

  private void addWorker() {
    synchronized (this) {
      if (workers == MAX_WORKERS || ready.isEmpty()) return;
      workers++;
    }
    try {
      threads.execute(this::work);
    } catch (RejectedExecutionException e) {
      // The receiver stops: this worker is not the last one.
      boolean unused = isLastWorker();
    }
  }

  private synchronized boolean isLastWorker() {
    return --workers == 0;
  }

  private void run(Step step) {
    if (!round.admits(step.key())) {
      results[step.index()] = notTried();
    } else if (System.nanoTime() - deadline > 0) {
      results[step.index()] = EventResult.retry("there was no time left");
      round.stop();
    } else {
      results[step.index()] = send(step);
    }
  }

  private EventResult send(Step step) {
    try {
      return EventResult.of(round.attempt(new PendingDelivery(step.plan(), -1)));
    } catch (RuntimeException | StackOverflowError e) {
      return failure(e);
    }
  }

  private static EventResult notTried() {
    return EventResult.retry("an event before it could not be sent");
  }

  /** Of ours, with one event; what became of the others stands. */
  private static EventResult failure(Throwable failure) {
    // Its message may quote the event.
    String name = failure.getClass().getName();
    LOG.error("failed: {}", name);
    return EventResult.retry("the receiver failed: " + name);
  }
}
