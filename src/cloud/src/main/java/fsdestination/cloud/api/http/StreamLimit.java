package fsdestination.cloud.api.http;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How many requests are made at once by HTTP/2; further ones wait. The JDK's client does not queue:
 * beyond the server's limit of streams a request fails before it is sent. That limit cannot be
 * asked for, so the one here is {@value #MAX}, the least that a server should allow, goes down with
 * each request that is turned away, and up again slowly. Until the first request has ended, by a
 * response or a failure, it is 1: the JDK's client opens a connection for each request that finds
 * none. Safe for many threads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9113#SETTINGS_MAX_CONCURRENT_STREAMS">RFC
 *     9113</a>
 */
public final class StreamLimit {
  static final int MAX = 100;
  private static final int ANSWERS_TO_GROW = 100;
  private static final Duration PAUSE = Duration.ofMillis(5);

  private int limit = 1;
  private boolean hasEnded;
  private int inFlight;
  private int answers;

  /** Makes a request and waits for its answer. */
  public interface Exchange<T> {
    T run() throws IOException, InterruptedException;
  }

  /**
   * Makes a request when there is a stream for it, and again where the server turns it away.
   *
   * @param timeout for a stream; the exchange has its own
   * @throws HttpTimeoutException if there was no stream in time
   * @throws IOException as the exchange
   */
  public <T> T within(Duration timeout, Exchange<T> exchange)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (true) {
      acquire(deadline);
      boolean isTurnedAway = false;
      try {
        T answer = exchange.run();
        answered();
        return answer;
      } catch (IOException e) {
        isTurnedAway = isTurnedAway(e);
        if (!isTurnedAway || System.nanoTime() - deadline > 0) throw e;
        turnedAway();
      } finally {
        release(isTurnedAway);
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private synchronized void acquire(long deadline) throws IOException, InterruptedException {
    while (inFlight >= limit) {
      long left = deadline - System.nanoTime();
      if (left <= 0) throw new HttpTimeoutException("no free stream");
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    inFlight++;
  }

  private synchronized void release(boolean isTurnedAway) {
    inFlight--;
    if (!hasEnded && !isTurnedAway) {
      hasEnded = true;
      limit = MAX;
    }
    notifyAll();
  }

  private synchronized void turnedAway() {
    limit = Math.max(1, Math.min(limit, inFlight) - 1);
    answers = 0;
  }

  private synchronized void answered() {
    if (++answers < ANSWERS_TO_GROW || limit == MAX) return;
    limit++;
    answers = 0;
  }

  /**
   * Whether nothing of the request was processed: the JDK found no free stream, or the server
   * refused the stream, which RFC 9113 section 8.7 lets any request be made again for.
   */
  private static boolean isTurnedAway(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("too many concurrent streams")
        || message.contains("Stream not processed")
        || message.contains("REFUSED_STREAM");
  }
}
