package fsdestination.connect;

import fsdestination.connect.record.PendingRecord;
import java.util.List;

/** How many records there were, each counted once. */
final class Counts {
  private long sent;
  private long skipped;
  private long rejected;
  private long stops;

  /**
   * @param records that are sent, skipped, or rejected and not told yet
   */
  void add(List<PendingRecord> records) {
    for (PendingRecord record : records) {
      if (record.rejection() != null) rejected++;
      else if (record.isSkipped()) skipped++;
      else sent++;
    }
  }

  /** Records could not be sent, and are kept. */
  void stopped() {
    stops++;
  }

  @Override
  public String toString() {
    // Not formatted(), whose digits are those of the machine's language.
    long all = sent + skipped + rejected;
    String settled =
        all + " records: " + sent + " sent, " + skipped + " skipped, " + rejected + " rejected";
    return stops == 0 ? settled : settled + "; " + stops + " times it had to be tried again";
  }
}
