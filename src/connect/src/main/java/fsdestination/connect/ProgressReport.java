package fsdestination.connect;

import fsdestination.Nullable;
import fsdestination.cloud.FinalResult;
import fsdestination.cloud.Tally;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Counts records, and says once a minute what the log should say, if anything changed. */
final class ProgressReport {
  private static final long INTERVAL = Duration.ofMinutes(1).toNanos();

  private Tally tally = Tally.NONE;
  private long retries;

  /** What FullStory will drop or misunderstand, by rule. */
  private final Map<String, Long> findings = new ConcurrentSkipListMap<>();

  private long lastReport;
  private String reported;

  /**
   * @param now in nanoseconds
   */
  ProgressReport(long now) {
    lastReport = now;
    reported = toString();
  }

  /** Counts a record. */
  void completed(FinalResult result) {
    tally = tally.plus(Tally.of(result));
  }

  Tally tally() {
    return tally;
  }

  long retries() {
    return retries;
  }

  /** Counts an attempt that has to be repeated. */
  void retried() {
    retries++;
  }

  /**
   * Counts a finding; by the thread that sends.
   *
   * @param code of a rule in docs/checks.md
   */
  void found(String code) {
    findings.merge(code, 1L, Long::sum);
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
    String retried = retries == 1 ? "; retried 1 time" : "; retried " + retries + " times";
    String found = findings.isEmpty() ? "" : "; found, see docs/checks.md: " + findings;
    return tally + (retries == 0 ? "" : retried) + found;
  }
}
