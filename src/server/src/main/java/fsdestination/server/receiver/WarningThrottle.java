package fsdestination.server.receiver;

import fsdestination.cloud.SubscriptionResult;
import fsdestination.server.receiver.batch.EventResult;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs why FullStory accepts no events: each reason once a minute. */
final class WarningThrottle {
  private static final Logger LOG = LoggerFactory.getLogger(WarningThrottle.class);
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final int MAX_REASONS = 100;

  /** FullStory's own words, which may quote an event. */
  private static final Pattern WORDS = Pattern.compile("(FullStory answered \\d+) \\(.*\\)");

  private final Map<String, Long> logged = new HashMap<>();
  private final LongSupplier clock;

  /**
   * @param clock in nanoseconds
   */
  WarningThrottle(LongSupplier clock) {
    this.clock = clock;
  }

  void warn(List<EventResult> results) {
    results.stream()
        .flatMap(one -> one.subscriptions().stream())
        .filter(result -> result.outcome().isRetryable())
        .map(SubscriptionResult::reason)
        .distinct()
        .forEach(this::warn);
  }

  void warn(String reason) {
    String said = WORDS.matcher(reason).replaceFirst("$1");
    if (isDue(said)) LOG.atWarn().addKeyValue("reason", said).log("not accepted");
  }

  private synchronized boolean isDue(String reason) {
    long now = clock.getAsLong();
    logged.values().removeIf(last -> now - last >= MINUTE);
    if (logged.containsKey(reason) || logged.size() >= MAX_REASONS) return false;
    logged.put(reason, now);
    return true;
  }
}
