package fsdestination.server.receiver;

import fsdestination.cloud.SubscriptionResult;
import fsdestination.server.receiver.batch.EventResult;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Why FullStory takes nothing, for the log: each reason once a minute. */
final class WarningThrottle {
  private static final System.Logger LOG = System.getLogger(WarningThrottle.class.getName());
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final int MOST = 100;

  /** FullStory's own words, which may quote an event. */
  private static final Pattern WORDS = Pattern.compile("(FullStory answered \\d+) \\(.*\\)");

  private final Map<String, Long> told = new HashMap<>();
  private final LongSupplier clock;

  /**
   * @param clock in nanoseconds
   */
  WarningThrottle(LongSupplier clock) {
    this.clock = clock;
  }

  void tell(List<EventResult> settled) {
    settled.stream()
        .flatMap(one -> one.outcomes().stream())
        .filter(outcome -> outcome.result().isLater())
        .map(SubscriptionResult::reason)
        .distinct()
        .forEach(this::tell);
  }

  void tell(String reason) {
    String said = WORDS.matcher(reason).replaceFirst("$1");
    if (isDue(said)) LOG.log(System.Logger.Level.WARNING, "not taken {0}", Map.of("reason", said));
  }

  private synchronized boolean isDue(String reason) {
    long now = clock.getAsLong();
    told.values().removeIf(last -> now - last >= MINUTE);
    if (told.containsKey(reason) || told.size() >= MOST) return false;
    told.put(reason, now);
    return true;
  }
}
