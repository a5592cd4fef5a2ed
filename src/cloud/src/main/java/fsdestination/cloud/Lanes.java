package fsdestination.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
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
   */
  public Lanes(int count) {
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
    try {
      lane.getQueue().put(work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits for room in the user's lane.
   *
   * @param user empty for work that may be done at any time
   */
  public void submit(String user, Runnable work) {
    int lane = user.isEmpty() ? next++ : user.hashCode();
    lanes.get(Math.floorMod(lane, lanes.size())).execute(work);
  }

  /** Waits until all is done. */
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
          lane.shutdownNow();
        }
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
