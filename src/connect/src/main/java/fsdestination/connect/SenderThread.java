package fsdestination.connect;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The thread of a task that sends, and does not keep a worker from stopping. */
final class SenderThread {
  private SenderThread() {}

  /**
   * @param connector for the thread's name
   */
  static ExecutorService of(String connector) {
    return Executors.newSingleThreadExecutor(
        work -> {
          var thread = new Thread(work, "fullstory-sink-" + connector);
          thread.setDaemon(true);
          return thread;
        });
  }
}
