package fsdestination.server.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Why nothing is taken is told, not too often, and without anything of an event. */
class WarningThrottleTest {
  private static final Logger LOG =
      (Logger) LoggerFactory.getLogger(WarningThrottle.class.getName());

  private final AtomicLong now = new AtomicLong();
  private final WarningThrottle warnings = new WarningThrottle(now::get);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    LOG.addAppender(log);
  }

  @AfterEach
  void close() {
    LOG.detachAppender(log);
  }

  private List<String> told() {
    return log.list.stream().map(each -> String.valueOf(each.getKeyValuePairs())).toList();
  }

  @Test
  void aReasonIsToldOnceAMinute() {
    warnings.warn("A");
    warnings.warn("A");
    warnings.warn("B");
    now.addAndGet(Duration.ofSeconds(59).toNanos());
    warnings.warn("A");
    assertEquals(List.of("[reason=\"A\"]", "[reason=\"B\"]"), told());
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    warnings.warn("A");
    assertEquals(3, told().size());
  }

  @Test
  void fullStorysOwnWordsAreNotTold() {
    warnings.warn(
        "POST /v2/events: FullStory answered 401 (no: ann (1)). The API key is not accepted");
    warnings.warn("POST /v2/events: FullStory answered 503 (ann) to the last of 2 attempts");
    warnings.warn("GET /me: could not connect (attempt 2)");
    assertEquals(
        List.of(
            "[reason=\"POST /v2/events: FullStory answered 401. The API key is not accepted\"]",
            "[reason=\"POST /v2/events: FullStory answered 503 to the last of 2 attempts\"]",
            "[reason=\"GET /me: could not connect (attempt 2)\"]"),
        told());
  }

  @Test
  void manyReasonsDoNotFillMemoryOrLog() {
    for (int i = 0; i < 1000; i++) warnings.warn("A" + i);
    assertEquals(100, told().size());
  }
}
