package fsdestination.server.receiver.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.cloud.Event;
import fsdestination.cloud.internal.Sha256;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Corrects the times of events by the clocks of their senders. An event that is sent again gets the
 * same time again: FullStory rejects another request under the same {@code Idempotency-Key}, and
 * what is measured differs each time by the way, and by the wait where a library does not say anew
 * when it sends. So the correction of each event is remembered, for the latest {@value
 * #MAX_REMEMBERED} events.
 */
public final class SenderClocks {
  /** Many full batches; about 8 MB of memory. */
  public static final int MAX_REMEMBERED = 65_536;

  /** What may be the way as well as the clock is left alone. */
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  /** In milliseconds, by the hashes of keys. */
  private final Map<Long, Long> lags =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
          return size() > MAX_REMEMBERED;
        }
      };

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

  /** The lag that was measured when the event came first, as far as it is remembered. */
  public synchronized Duration remembered(String key, Duration measured) {
    long hash = ByteBuffer.wrap(Sha256.sha256().digest(key.getBytes(UTF_8))).getLong();
    long lag = measured.abs().compareTo(TOLERANCE) < 0 ? 0 : measured.toMillis();
    Long known = lags.putIfAbsent(hash, lag);
    return Duration.ofMillis(known == null ? lag : known);
  }
}
