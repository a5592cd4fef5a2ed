package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fsdestination.connect.record.PendingRecord;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressReportTest {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final Counts counts = new Counts();
  private final ProgressReport progress = new ProgressReport(0);

  private void settle() {
    var record = new PendingRecord(Task.record(0, 1, ""));
    record.skip();
    counts.add(List.of(record));
  }

  @Test
  void eachMinuteWithNewsIsToldOnce() {
    settle();
    assertNull(progress.due(counts, MINUTE - 1));
    assertEquals("1 records: 0 sent, 1 skipped, 0 rejected", progress.due(counts, MINUTE));
    settle();
    assertNull(progress.due(counts, 2 * MINUTE - 1));
    assertEquals("2 records: 0 sent, 2 skipped, 0 rejected", progress.due(counts, 2 * MINUTE));
  }

  @Test
  void withoutNewsNothingIsTold() {
    assertNull(progress.due(counts, MINUTE));
    settle();
    assertNull(progress.due(counts, MINUTE + 1));
  }

  @Test
  void retriesAreNewsToo() {
    counts.stopped();
    assertEquals(
        "0 records: 0 sent, 0 skipped, 0 rejected; 1 times it had to be tried again",
        progress.due(counts, MINUTE));
  }
}
