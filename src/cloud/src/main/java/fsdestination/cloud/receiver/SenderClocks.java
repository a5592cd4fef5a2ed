package fsdestination.cloud.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.cloud.Digest;
import fsdestination.cloud.Event;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;

/**
 * Corrects the times of events by the clocks of their senders. An event that is sent again gets the
 * same time again: FullStory rejects another request under the same {@code Idempotency-Key}, and
 * what is measured differs each time by the way, and by the wait where a library does not say anew
 * when it sends. So the correction of each event is remembered, in a table of fixed size.
 */
final class SenderClocks {
  /** A power of two. */
  private static final int SIZE = 1 << 16;

  /** What may be the way as well as the clock is left alone. */
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  private final long[] events = new long[SIZE];
  private final long[] lagMillis = new long[SIZE];

  /**
   * @param sentAt of the batch, if any
   */
  Event correct(Event event, Instant receivedAt, @Nullable Object sentAt) {
    return event
        .clockLag(receivedAt, sentAt)
        .map(measured -> remembered(event.key(), measured))
        .filter(lag -> !lag.isZero())
        .map(event::withClockLag)
        .orElse(event);
  }

  /**
   * The lag that was measured when the event came first; a newer event may have its place since.
   */
  private synchronized Duration remembered(String key, Duration measured) {
    long hash = ByteBuffer.wrap(Digest.sha256().digest(key.getBytes(UTF_8))).getLong();
    int place = (int) hash & (SIZE - 1);
    if (events[place] != hash) {
      events[place] = hash;
      lagMillis[place] = measured.abs().compareTo(TOLERANCE) < 0 ? 0 : measured.toMillis();
    }
    return Duration.ofMillis(lagMillis[place]);
  }
}
