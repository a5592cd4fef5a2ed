package fsdestination.connect;

import fsdestination.Nullable;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A {@link Sending} that runs in a thread of its own. */
final class Underway {
  private final Sending sending;
  private final FutureTask<@Nullable Stop> run;
  private final Thread thread;

  private Underway(Sending sending, String name) {
    this.sending = sending;
    run = new FutureTask<>(sending::run);
    thread = new Thread(run, name);
    thread.setDaemon(true);
  }

  static Underway start(Sending sending, String threadName) {
    var underway = new Underway(sending, threadName);
    underway.thread.start();
    return underway;
  }

  Sending sending() {
    return sending;
  }

  boolean isDone() {
    return run.isDone();
  }

  /** Waits at most so long, or until it is done. */
  void await(Duration longest) {
    try {
      thread.join(longest.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets nothing more be sent, and waits for what is. */
  void interrupt(Duration longest) {
    thread.interrupt();
    await(longest);
  }

  /** Why it stopped; null where it was done. Called once it is done. */
  @Nullable
  Stop stop() {
    try {
      return run.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Stop.interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a fault of this connector: " + e.getCause(), e.getCause());
    }
  }
}
