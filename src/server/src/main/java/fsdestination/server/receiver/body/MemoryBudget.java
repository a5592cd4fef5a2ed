package fsdestination.server.receiver.body;

import fsdestination.server.receiver.http.HttpError;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many bytes of bodies there may be at once, those under way included, and how many values that
 * are read from them.
 */
public final class MemoryBudget {
  private static final int RELEASED = -1;

  /** In the same measure as bytes, each of which stands for several of the heap. */
  private static final int BYTES_PER_VALUE = 32;

  private final int bytes;
  private final Semaphore free;

  public MemoryBudget(int bytes) {
    this.bytes = bytes;
    free = new Semaphore(bytes);
  }

  /** An eighth of the heap, for what is read from a body takes several times its room. */
  public static MemoryBudget ofHeap() {
    long eighth = Runtime.getRuntime().maxMemory() / 8;
    return new MemoryBudget((int) Math.min(eighth, 1 << 28));
  }

  public Reservation reservation() {
    return new Reservation();
  }

  /** What one body takes of it. */
  public final class Reservation {
    private final AtomicInteger taken = new AtomicInteger();

    /** False where there is no room, or the share has been given back. */
    boolean tryReserve(int bytes) {
      if (!free.tryAcquire(bytes)) return false;
      int before = taken.getAndUpdate(now -> now == RELEASED ? now : now + bytes);
      if (before == RELEASED) free.release(bytes);
      return before != RELEASED;
    }

    /**
     * Takes what reading these values will take.
     *
     * @throws HttpError where there is no room now, or never so much
     */
    public void reserveValues(long values) {
      int max = bytes / BYTES_PER_VALUE;
      if (values > max) {
        throw HttpError.of(
            413,
            String.format(
                Locale.ROOT,
                "expected at most %,d values, for there is no memory for more, but found %,d",
                max,
                values));
      }
      reserve((int) values * BYTES_PER_VALUE);
    }

    /** Takes so many bytes, or rejects the request for now. */
    void reserve(int bytes) {
      if (!tryReserve(bytes)) throw HttpError.retryLater(429, "too much is being received");
    }

    /** Gives all of it back; nothing can be taken any more. */
    public void release() {
      free.release(Math.max(taken.getAndSet(RELEASED), 0));
    }
  }
}
