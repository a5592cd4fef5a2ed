package fsdestination.connect;

import fsdestination.Nullable;
import java.time.Duration;

/** Each minute in which something happened, what the log should say of it. */
final class ProgressReport {
  private static final long APART = Duration.ofMinutes(1).toNanos();

  private long last;
  private String told = new Counts().toString();

  /**
   * @param now in nanoseconds
   */
  ProgressReport(long now) {
    last = now;
  }

  /**
   * What is to be told now; null for nothing.
   *
   * @param now in nanoseconds
   */
  @Nullable
  String due(Counts counts, long now) {
    if (now - last < APART) return null;
    last = now;
    String news = counts.toString();
    if (news.equals(told)) return null;
    told = news;
    return news;
  }
}
