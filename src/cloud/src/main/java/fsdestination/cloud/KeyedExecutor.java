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
 * Runs work of different keys at the same time, and work of the same key in the order in which it
 * was submitted: for programs that send many events and want each user's in order. There is one
 * limit for all that waits, so a key with much work holds up no others before it is reached.
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

  /** Work that may have to be repeated before the next of its key. */
  public interface Attempt {
    /**
     * Runs it.
     *
     * @return after how long it is to be repeated; null if it is done
     */
    @Nullable
    Duration run();
  }

  /**
   * @param threadCount how much work runs at once, at least 1; for each thread 64 more may wait
   * @throws IllegalArgumentException if it is less
   */
  public KeyedExecutor(int threadCount) {
    if (threadCount < 1) {
      throw new IllegalArgumentException("expected at least 1 thread, got " + threadCount);
    }
    places = threadCount * (1 + MAX_WAITING);
    free = new Semaphore(places);
    var number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            threadCount, work -> new Thread(work, "fullstory-send-" + number.getAndIncrement()));
  }

  /**
   * Runs work once the earlier work of its key is done. Waits while too much is waiting already.
   *
   * @param key empty for work that needs no order
   * @throws RejectedExecutionException if the work will not run: the thread was interrupted while
   *     it waited, and still is, or the executor is closed
   */
  public void submit(String key, Runnable work) {
    submitAttempt(
        key,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * The same for work that is done again until it is done. Between two attempts it takes no thread,
   * and the user's next work waits.
   */
  public void submitAttempt(String key, Attempt work) {
    acquirePlace();
    synchronized (waiting) {
      if (closed) {
        free.release();
        throw new RejectedExecutionException("the executor is closed");
      }
      if (key.isEmpty()) {
        threads.execute(() -> run(key, work));
      } else if (waiting.containsKey(key)) {
        waiting.get(key).add(work);
      } else {
        waiting.put(key, new ArrayDeque<>());
        threads.execute(() -> run(key, work));
      }
    }
  }

  private void acquirePlace() {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedExecutionException("interrupted while waiting for room", e);
    }
  }

  private void run(String key, Attempt work) {
    Duration pause = null;
    try {
      pause = work.run();
    } finally {
      if (pause == null) {
        startNext(key);
        free.release();
      }
    }
    if (pause != null) runAfter(pause, key, work);
  }

  private void runAfter(Duration pause, String key, Attempt work) {
    var between = new Pause();
    pauses.add(between);
    var unused =
        between
            .end
            .completeOnTimeout(null, pause.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete((none, failure) -> pauses.remove(between))
            .thenRunAsync(() -> run(key, work), threads);
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

  private void startNext(String key) {
    synchronized (waiting) {
      Queue<Attempt> own = waiting.get(key);
      if (own == null) return;
      Attempt next = own.poll();
      if (next == null) waiting.remove(key);
      else threads.execute(() -> run(key, next));
    }
  }

  /**
   * Waits until all that was submitted is done, for the thread that submits.
   *
   * @throws InterruptedException if the thread is interrupted first; unlike with {@link #close},
   *     what was begun goes on
   */
  public void awaitDone() throws InterruptedException {
    free.acquire(places);
    free.release(places);
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
