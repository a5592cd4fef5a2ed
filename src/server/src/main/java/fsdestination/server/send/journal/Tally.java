package fsdestination.server.send.journal;

import java.util.Locale;

/**
 * How many events there were, each counted once, and how many requests FullStory took.
 *
 * @param sent by at least one subscription, and rejected by none
 * @param skipped for no subscription matched
 * @param rejected by at least one subscription, or no event at all
 * @param requests that FullStory took
 */
public record Tally(long sent, long skipped, long rejected, long requests) {
  public static final Tally NONE = new Tally(0, 0, 0, 0);
  public static final Tally SKIPPED = new Tally(0, 1, 0, 0);

  public static Tally sent(int requests) {
    return new Tally(1, 0, 0, requests);
  }

  /**
   * @param requests that FullStory took all the same, by other subscriptions
   */
  public static Tally rejected(int requests) {
    return new Tally(0, 0, 1, requests);
  }

  public Tally plus(Tally other) {
    return new Tally(
        sent + other.sent,
        skipped + other.skipped,
        rejected + other.rejected,
        requests + other.requests);
  }

  /**
   * With requests that failed after all, it is not known which: each makes one of the events
   * rejected that count as sent, as long as there are any.
   *
   * @param before without the events that they may be of
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
        "%,d events: %,d sent (%,d requests), %,d skipped, %,d rejected",
        events(),
        sent,
        requests,
        skipped,
        rejected);
  }
}
