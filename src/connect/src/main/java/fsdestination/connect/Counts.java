package fsdestination.connect;

import fsdestination.connect.record.TakenRecord;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** How many records there were, each counted once. */
final class Counts {
  private long sent;
  private long skipped;
  private long refused;
  private long stops;

  /** What FullStory will drop or misunderstand, by rule. */
  private final Map<String, Long> findings = new ConcurrentSkipListMap<>();

  /**
   * @param records that are sent, skipped, or refused and not told yet
   */
  void add(List<TakenRecord> records) {
    for (TakenRecord record : records) {
      if (record.refusal() != null) refused++;
      else if (record.isSkipped()) skipped++;
      else sent++;
    }
  }

  /** Records could not be sent, and are kept. */
  void stopped() {
    stops++;
  }

  /**
   * Counts a finding; by the thread that sends.
   *
   * @param code of a rule in docs/checks.md
   */
  void found(String code) {
    findings.merge(code, 1L, Long::sum);
  }

  @Override
  public String toString() {
    // Not formatted(), whose digits are those of the machine's language.
    long all = sent + skipped + refused;
    String settled =
        all + " records: " + sent + " sent, " + skipped + " skipped, " + refused + " refused";
    String stopped = stops == 0 ? "" : "; " + stops + " times it had to be tried again";
    String found = findings.isEmpty() ? "" : "; found, see docs/checks.md: " + findings;
    return settled + stopped + found;
  }
}
