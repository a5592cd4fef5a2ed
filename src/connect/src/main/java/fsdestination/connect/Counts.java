package fsdestination.connect;

import java.util.List;

/** How many records there were, each counted once. */
final class Counts {
  private long sent;
  private long skipped;
  private long refused;

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

  @Override
  public String toString() {
    return "%d records: %d sent, %d skipped, %d refused"
        .formatted(sent + skipped + refused, sent, skipped, refused);
  }
}
