package fsdestination.server.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why nothing is taken is told, not too often, and without anything of an event. */
class WarningThrottleTest {
  private static final Logger LOG = Logger.getLogger(WarningThrottle.class.getName());

  private final List<String> told = new ArrayList<>();
  private final AtomicLong now = new AtomicLong();
  private final WarningThrottle warnings = new WarningThrottle(now::get);
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          told.add(String.valueOf(logged.getParameters()[0]));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOG.addHandler(handler);
  }

  @AfterEach
  void close() {
    LOG.removeHandler(handler);
  }

  @Test
  void aReasonIsToldOnceAMinute() {
    warnings.warn("A");
    warnings.warn("A");
    warnings.warn("B");
    now.addAndGet(Duration.ofSeconds(59).toNanos());
    warnings.warn("A");
    assertEquals(List.of("{reason=A}", "{reason=B}"), told);
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    warnings.warn("A");
    assertEquals(3, told.size());
  }

  @Test
  void fullStorysOwnWordsAreNotTold() {
    warnings.warn(
        "POST /v2/events: FullStory answered 401 (no: ann (1)). The API key is not accepted");
    warnings.warn("POST /v2/events: FullStory answered 503 (ann) to the last of 2 attempts");
    warnings.warn("GET /me: could not connect (attempt 2)");
    assertEquals(
        List.of(
            "{reason=POST /v2/events: FullStory answered 401. The API key is not accepted}",
            "{reason=POST /v2/events: FullStory answered 503 to the last of 2 attempts}",
            "{reason=GET /me: could not connect (attempt 2)}"),
        told);
  }

  @Test
  void manyReasonsDoNotFillMemoryOrLog() {
    for (int i = 0; i < 1000; i++) warnings.warn("A" + i);
    assertEquals(100, told.size());
  }
}
