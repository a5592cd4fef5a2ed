package fsdestination.cloud;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A {@link RequestCheck} for a program that runs for long: it looks at so many requests a second
 * and no more, so that it costs next to nothing whatever the load. For many threads.
 */
public final class SampledCheck {
  /** Takes 2 % of a processor at most. */
  private static final int MAX_PER_SECOND = 100;

  private static final long SECOND = 1_000_000_000L;

  private final LongSupplier nanoTime;
  private final RequestCheck check;
  private long second;
  private int checked;

  /**
   * @param nanoTime such as {@link System#nanoTime}
   * @param found gets the code of each finding, one thread at a time
   */
  public SampledCheck(LongSupplier nanoTime, Consumer<String> found) {
    this.nanoTime = nanoTime;
    check = new RequestCheck(finding -> found.accept(finding.code()));
    second = nanoTime.getAsLong();
  }

  /** Looks at the requests of a plan, unless it has looked at enough in this second. */
  public synchronized void check(Plan plan) {
    long now = nanoTime.getAsLong();
    if (now - second >= SECOND) {
      second = now;
      checked = 0;
    }
    if (checked >= MAX_PER_SECOND) return;
    plan.requests()
        .forEach(
            request -> {
              checked++;
              check.check(request);
            });
  }
}
