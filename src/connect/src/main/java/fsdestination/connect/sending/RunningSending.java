package fsdestination.connect.sending;

import fsdestination.Nullable;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link Sending} that runs in another thread. */
public final class RunningSending {
  private final Sending sending;
  private final FutureTask<@Nullable SendFailure> run;
  private final long start = System.nanoTime();
  private boolean interrupted;
  private @Nullable Thread thread;

  private RunningSending(Sending sending) {
    this.sending = sending;
    run = new FutureTask<>(this::run);
  }

  public static RunningSending start(Sending sending, Executor executor) {
    var underway = new RunningSending(sending);
    executor.execute(underway.run);
    return underway;
  }

  private @Nullable SendFailure run() {
    synchronized (this) {
      if (interrupted) return SendFailure.interrupted();
      thread = Thread.currentThread();
    }
    try {
      return sending.run();
    } finally {
      synchronized (this) {
        thread = null;
        // The interrupt was for this sending, not for the next one in this thread.
        boolean unused = Thread.interrupted();
      }
    }
  }

  public Sending sending() {
    return sending;
  }

  public boolean isDone() {
    return run.isDone();
  }

  /** The time since it was started. */
  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Waits at most so long, or until it is done. */
  public void await(Duration longest) {
    try {
      run.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // stop() and isDone() report these.
    }
  }

  /** Lets nothing more be sent, and waits for what is. */
  public void interrupt(Duration longest) {
    synchronized (this) {
      interrupted = true;
      if (thread != null) thread.interrupt();
    }
    await(longest);
  }

  /** Why it stopped; null where it was done. Called once it is done. */
  @Nullable
  public SendFailure stop() {
    try {
      return run.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return SendFailure.interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a fault of this connector: " + e.getCause(), e.getCause());
    }
  }
}
