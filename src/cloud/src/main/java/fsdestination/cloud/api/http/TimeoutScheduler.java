package fsdestination.cloud.api.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends what takes too long, late by a twentieth at most. There is one look at everything now and
 * then, for a timer for each answer would wake a thread with each, at the cost of every fifth
 * request a second. Where nothing is open there is no look, and soon no thread.
 */
final class TimeoutScheduler {
  private static final System.Logger LOG = System.getLogger(TimeoutScheduler.class.getName());

  private final Map<Runnable, Long> open = new ConcurrentHashMap<>();
  private final AtomicBoolean looking = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor clock;
  private final long between;

  /**
   * @param longest of the times that will be given
   */
  TimeoutScheduler(Duration longest) {
    between = Math.max(longest.dividedBy(20).toNanos(), TimeUnit.MILLISECONDS.toNanos(5));
    clock = new ScheduledThreadPoolExecutor(1, TimeoutScheduler::thread);
    clock.setKeepAliveTime(5, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
  }

  /**
   * @param end is called once, unless it is {@linkplain #met given back} before
   */
  void begin(Runnable end, Duration time) {
    open.put(end, System.nanoTime() + time.toNanos());
    lookLater();
  }

  void met(Runnable end) {
    open.remove(end);
  }

  private void lookLater() {
    if (looking.get() || !looking.compareAndSet(false, true)) return;
    var unused = clock.schedule(this::look, between, TimeUnit.NANOSECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    try {
      open.forEach(
          (end, deadline) -> {
            if (deadline - now <= 0 && open.remove(end) != null) end(end);
          });
    } finally {
      looking.set(false);
      if (!open.isEmpty()) lookLater();
    }
  }

  private static void end(Runnable late) {
    try {
      late.run();
    } catch (RuntimeException e) {
      // The others are to end all the same.
      LOG.log(System.Logger.Level.WARNING, "what took too long could not be ended", e);
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "fullstory-api-deadlines");
    thread.setDaemon(true);
    return thread;
  }
}
