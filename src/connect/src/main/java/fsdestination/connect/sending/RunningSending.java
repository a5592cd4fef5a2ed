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
    var running = new RunningSending(sending);
    executor.execute(running.run);
    return running;
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

  /** Waits until it is done, or for this time. */
  public void await(Duration timeout) {
    try {
      run.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // failure() and isDone() report these.
    }
  }

  /** Sends nothing more, and waits for what is in flight. */
  public void interrupt(Duration timeout) {
    synchronized (this) {
      interrupted = true;
      if (thread != null) thread.interrupt();
    }
    await(timeout);
  }

  /**
   * Why it failed; null if it did not.
   *
   * @throws IllegalStateException if the sending has thrown something; call it once {@link #isDone}
   */
  @Nullable
  public SendFailure failure() {
    try {
      return run.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return SendFailure.interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the connector failed: " + e.getCause(), e.getCause());
    }
  }
}
