package fsdestination.cloud;

import fsdestination.Nullable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does many things at once, but those of the same user one after another, in the order in which
 * they were submitted: for programs that send many events and want each user's in order. There is
 * one limit for all that waits, so a user with much work holds up no others before it is reached.
 */
public final class KeyedExecutor implements AutoCloseable {
  private static final int MAX_WAITING = 64;

  private final ExecutorService threads;
  private final int places;
  private final Semaphore free;
  private final Map<String, Queue<Attempt>> waiting = new HashMap<>();
  private final Set<Pause> pauses = ConcurrentHashMap.newKeySet();
  private volatile boolean hasPauses = true;
  private boolean closed;

  /** Work that may have to be done again, before a user's next. */
  public interface Attempt {
    /**
     * Does it.
     *
     * @return after how long it is to be done again; null if it is done
     */
    @Nullable
    Duration run();
  }

  /**
   * @param count how many things are done at once, at least 1; for each of them 64 more may wait
   * @throws IllegalArgumentException where it is less
   */
  public KeyedExecutor(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("expected at least 1 lane but found " + count);
    }
    places = count * (1 + MAX_WAITING);
    free = new Semaphore(places);
    var number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            count, work -> new Thread(work, "fullstory-send-" + number.getAndIncrement()));
  }

  /**
   * Does a user's work once what was submitted for them before is done. Waits where there is much
   * to do already.
   *
   * @param user empty for work that needs no order
   * @throws RejectedExecutionException where the work will not be done: the thread was interrupted
   *     while it waited, and still is, or the lanes are closed
   */
  public void submit(String user, Runnable work) {
    submitAttempt(
        user,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * The same for work that is done again until it is done. Between two attempts it takes no lane,
   * and the user's next work waits.
   */
  public void submitAttempt(String user, Attempt work) {
    takePlace();
    synchronized (waiting) {
      if (closed) {
        free.release();
        throw new RejectedExecutionException("the lanes are closed");
      }
      if (user.isEmpty()) {
        threads.execute(() -> run(user, work));
      } else if (waiting.containsKey(user)) {
        waiting.get(user).add(work);
      } else {
        waiting.put(user, new ArrayDeque<>());
        threads.execute(() -> run(user, work));
      }
    }
  }

  private void takePlace() {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedExecutionException("interrupted while waiting for room in a lane", e);
    }
  }

  private void run(String user, Attempt work) {
    Duration pause = null;
    try {
      pause = work.run();
    } finally {
      if (pause == null) {
        goOn(user);
        free.release();
      }
    }
    if (pause != null) runAfter(pause, user, work);
  }

  private void runAfter(Duration pause, String user, Attempt work) {
    var between = new Pause();
    pauses.add(between);
    var unused =
        between
            .end
            .completeOnTimeout(null, pause.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete((none, failure) -> pauses.remove(between))
            .thenRunAsync(() -> run(user, work), threads);
    // After it is known to endPauses().
    if (!hasPauses) between.end.complete(null);
  }

  /** The time between two attempts. */
  private static final class Pause {
    final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
  }

  /** Ends all pauses between attempts, for work that will find that it has nothing more to do. */
  public void endPauses() {
    hasPauses = false;
    pauses.forEach(pause -> pause.end.complete(null));
  }

  private void goOn(String user) {
    synchronized (waiting) {
      Queue<Attempt> own = waiting.get(user);
      if (own == null) return;
      Attempt next = own.poll();
      if (next == null) waiting.remove(user);
      else threads.execute(() -> run(user, next));
    }
  }

  /**
   * Waits until all is done. Where the thread is interrupted, what was begun is interrupted and
   * waited for, what was not is never done, and the thread is still interrupted afterwards.
   */
  @Override
  public void close() {
    boolean interrupted = false;
    try {
      free.acquire(places);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    synchronized (waiting) {
      closed = true;
      waiting.clear();
      if (interrupted) threads.shutdownNow();
      else threads.shutdown();
    }
    // Whoever waits for a place is told.
    free.release(places);
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true;
        threads.shutdownNow();
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
