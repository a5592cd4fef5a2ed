package fsdestination.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does many things at once, but those of the same user one after another, in the order in which
 * they were submitted: for who sends many events and wants each user's in order. One thread
 * submits.
 */
public final class Lanes implements AutoCloseable {
  private static final int WAITING = 64;

  private final List<ExecutorService> lanes = new ArrayList<>();
  private int next;

  /**
   * @param count how many things are done at once, at least 1
   * @throws IllegalArgumentException where it is less
   */
  public Lanes(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("expected at least 1 lane but found " + count);
    }
    for (int i = 0; i < count; i++) {
      String name = "fullstory-send-" + i;
      lanes.add(
          new ThreadPoolExecutor(
              1,
              1,
              0,
              TimeUnit.SECONDS,
              new ArrayBlockingQueue<>(WAITING),
              work -> new Thread(work, name),
              Lanes::waitForRoom));
    }
  }

  private static void waitForRoom(Runnable work, ThreadPoolExecutor lane) {
    if (lane.isShutdown()) throw closed();
    try {
      lane.getQueue().put(work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedExecutionException("interrupted while waiting for room in a lane", e);
    }
    // Closed while this waited: what is still in the queue may have nobody who takes it.
    if (lane.isShutdown() && lane.remove(work)) throw closed();
  }

  private static RejectedExecutionException closed() {
    return new RejectedExecutionException("the lanes are closed");
  }

  /**
   * Waits for room in the user's lane.
   *
   * @param user empty for work that may be done at any time
   * @throws RejectedExecutionException where the work will not be done: the thread was interrupted
   *     while it waited, and still is, or the lanes are closed
   */
  public void submit(String user, Runnable work) {
    int lane = user.isEmpty() ? next++ : user.hashCode();
    lanes.get(Math.floorMod(lane, lanes.size())).execute(work);
  }

  /**
   * Waits until all is done. Where the thread is interrupted, what was begun is interrupted and
   * waited for, what was not is never done, and the thread is still interrupted afterwards.
   */
  @Override
  public void close() {
    lanes.forEach(ExecutorService::shutdown);
    boolean interrupted = false;
    for (ExecutorService lane : lanes) {
      while (!lane.isTerminated()) {
        try {
          lane.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
          interrupted = true;
          lanes.forEach(ExecutorService::shutdownNow);
        }
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
