package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fsdestination.cloud.FinalResult;
import fsdestination.cloud.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressReportTest {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final ProgressReport progress = new ProgressReport(0);

  private void complete() {
    progress.completed(new FinalResult(Outcome.SKIPPED, 0, ""));
  }

  @Test
  void eachMinuteWithNewsIsLoggedOnce() {
    complete();
    assertNull(progress.due(MINUTE - 1));
    assertEquals("1 event: 0 sent (0 requests), 1 skipped, 0 rejected", progress.due(MINUTE));
    complete();
    assertNull(progress.due(2 * MINUTE - 1));
    assertEquals("2 events: 0 sent (0 requests), 2 skipped, 0 rejected", progress.due(2 * MINUTE));
  }

  @Test
  void withoutNewsNothingIsLogged() {
    assertNull(progress.due(MINUTE));
    complete();
    assertNull(progress.due(MINUTE + 1));
  }

  @Test
  void retriesAreNewsToo() {
    progress.retried();
    assertEquals(
        "0 events: 0 sent (0 requests), 0 skipped, 0 rejected; retried 1 time",
        progress.due(MINUTE));
  }

  @Test
  void whatFullStoryWillDropIsCountedByRule() {
    progress.found("uid-email");
    progress.found("null-value");
    progress.found("uid-email");
    assertEquals(
        "0 events: 0 sent (0 requests), 0 skipped, 0 rejected; found, see docs/checks.md:"
            + " {null-value=1, uid-email=2}",
        progress.due(MINUTE));
  }
}
