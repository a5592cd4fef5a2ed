package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import fsdestination.Nullable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/** A failure of the receiver's own log. */
@Timeout(60)
class EventRequestHandlerTest {
  @Test
  void aLogThatFailsNeitherChangesNorDelaysResponses() throws Exception {
    var log = (LoggerContext) LoggerFactory.getILoggerFactory();
    var full =
        new TurboFilter() {
          @Override
          public FilterReply decide(
              @Nullable Marker marker,
              Logger logger,
              Level level,
              @Nullable String format,
              @Nullable Object @Nullable [] parameters,
              @Nullable Throwable thrown) {
            if (!logger.getName().startsWith("fsdestination.")) return FilterReply.NEUTRAL;
            throw new IllegalStateException("the disk of the log is full");
          }
        };
    try (var receiver = new RunningReceiver()) {
      log.addTurboFilter(full);
      var first = receiver.postLater("/v1/track", track("m1", "u", "A"));
      assertEquals(200, first.get(20, TimeUnit.SECONDS).status());
      var second = receiver.postLater("/v1/track", track("m2", "u", "B"));
      assertEquals(200, second.get(20, TimeUnit.SECONDS).status());
      assertEquals(List.of("event A u", "event B u"), receiver.standIn.account().order());
    } finally {
      log.getTurboFilterList().remove(full);
    }
  }
}
