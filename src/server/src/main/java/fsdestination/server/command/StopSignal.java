package fsdestination.server.command;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and SIGTERM, while the thread that listens works: it is interrupted, and the process waits
 * for it before it ends, with the exit code of the signal: 130 or 143.
 */
final class StopSignal {
  /** Longer than an attempt of a request. */
  private static final int MAX_SECONDS = 15;

  private final PrintWriter err;
  private final Thread worker = Thread.currentThread();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "fullstory-stop");

  private StopSignal(PrintWriter err) {
    this.err = err;
  }

  /** Until {@link #end}; what the worker has to say of its end, it says before. */
  static StopSignal listen(PrintWriter err) {
    var signal = new StopSignal(err);
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  private void stop() {
    err.println("Stopping: requests in flight are finished first");
    err.flush();
    worker.interrupt();
    try {
      if (done.await(MAX_SECONDS, TimeUnit.SECONDS)) return;
      err.printf(
          "Stopped before all requests were finished, after %d seconds. What is in the journal is"
              + " settled: the same command resumes after it.%n",
          MAX_SECONDS);
      err.flush();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void end() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}
