package fsdestination.cloud;

import java.util.Locale;

/**
 * How many events there were, each counted once, and how many requests FullStory accepted.
 *
 * @param sent by at least one subscription, and rejected by none
 * @param skipped because no subscription matched
 * @param rejected by at least one subscription, or no event at all
 * @param requests that FullStory accepted
 */
public record Tally(long sent, long skipped, long rejected, long requests) {
  /** No event. */
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** One event. */
  public static Tally of(FinalResult result) {
    return switch (result.outcome()) {
      case SKIPPED -> new Tally(0, 1, 0, 0);
      case SENT -> new Tally(1, 0, 0, result.requests());
      default -> new Tally(0, 0, 1, result.requests());
    };
  }

  /** The sum. */
  public Tally plus(Tally other) {
    return new Tally(
        sent + other.sent,
        skipped + other.skipped,
        rejected + other.rejected,
        requests + other.requests);
  }

  /**
   * With requests that failed after all. It is not known whose they are, so each makes one of the
   * events that count as sent a rejected one, as long as there are any.
   *
   * @param before without the events that they may belong to
   */
  public Tally withFailures(long failures, Tally before) {
    long events = Math.min(failures, sent - before.sent);
    long failed = Math.min(failures, requests - before.requests);
    return plus(new Tally(-events, 0, events, -failed));
  }

  /** All events. */
  public long events() {
    return sent + skipped + rejected;
  }

  /** The summary, for a person. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %,d sent (%s), %,d skipped, %,d rejected",
        count(events(), "event"),
        sent,
        count(requests, "request"),
        skipped,
        rejected);
  }

  private static String count(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
