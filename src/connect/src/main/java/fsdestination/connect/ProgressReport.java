package fsdestination.connect;

import fsdestination.Nullable;
import fsdestination.cloud.FinalResult;
import fsdestination.cloud.Tally;
import java.time.Duration;

/** Counts records, and says once a minute what the log should say, if anything changed. */
final class ProgressReport {
  private static final long INTERVAL = Duration.ofMinutes(1).toNanos();

  private Tally tally = Tally.NONE;
  private long retries;
  private long lastReport;
  private String reported = toString();

  /**
   * @param now in nanoseconds
   */
  ProgressReport(long now) {
    lastReport = now;
  }

  /** Counts a record. */
  void completed(FinalResult result) {
    tally = tally.plus(Tally.of(result));
  }

  /** Counts an attempt that has to be repeated. */
  void retried() {
    retries++;
  }

  /**
   * What is to be logged now; null for nothing.
   *
   * @param now in nanoseconds
   */
  @Nullable
  String due(long now) {
    if (now - lastReport < INTERVAL) return null;
    lastReport = now;
    String news = toString();
    if (news.equals(reported)) return null;
    reported = news;
    return news;
  }

  @Override
  public String toString() {
    if (retries == 0) return tally.toString();
    return tally + "; retried " + retries + (retries == 1 ? " time" : " times");
  }
}
