package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A failure of the receiver's own log. */
@Timeout(60)
class EventRequestHandlerTest {
  @Test
  void aLogThatFailsNeitherChangesNorDelaysResponses() throws Exception {
    var log = Logger.getLogger(EventRequestHandler.class.getName());
    Filter before = log.getFilter();
    try (var receiver = new RunningReceiver()) {
      log.setFilter(
          each -> {
            throw new IllegalStateException("the disk of the log is full");
          });
      var first = receiver.postLater("/v1/track", track("m1", "u", "A"));
      assertEquals(200, first.get(20, TimeUnit.SECONDS).status());
      var second = receiver.postLater("/v1/track", track("m2", "u", "B"));
      assertEquals(200, second.get(20, TimeUnit.SECONDS).status());
      assertEquals(List.of("event A u", "event B u"), receiver.standIn.account().order());
    } finally {
      log.setFilter(before);
    }
  }
}
