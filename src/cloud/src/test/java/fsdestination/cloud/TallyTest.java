package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is counted. */
class TallyTest {
  private static final Tally BEFORE = new Tally(10, 0, 0, 10);

  @Test
  void aRequestThatFailedAfterAllMakesOneEventRejected() {
    assertEquals(new Tally(11, 1, 1, 12), new Tally(12, 1, 0, 13).withFailures(1, BEFORE));
  }

  @Test
  void failuresTakeNothingFromBatchesBefore() {
    assertEquals(new Tally(10, 0, 1, 10), new Tally(11, 0, 0, 12).withFailures(3, BEFORE));
  }

  @Test
  void anEventThatIsRejectedAlreadyIsNotRejectedOnceMore() {
    assertEquals(new Tally(10, 0, 1, 10), new Tally(10, 0, 1, 11).withFailures(1, BEFORE));
  }
}
