package fsdestination.cloud.receiver;

import static fsdestination.cloud.receiver.RunningReceiver.track;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A fault of the receiver's own while it answers. */
@Timeout(60)
class ReceptionTest {
  @Test
  void aFaultWhileAnsweringLeavesNoConnectionOpenForEver() throws Exception {
    var log = Logger.getLogger(Receiver.class.getName());
    Filter before = log.getFilter();
    try (var receiver = new RunningReceiver()) {
      log.setFilter(
          each -> {
            throw new IllegalStateException("the disk of the log is full");
          });
      var answer = receiver.postLater("/v1/track", track("m1", "u", "A"));
      assertEquals(500, answer.get(20, TimeUnit.SECONDS).status());
    } finally {
      log.setFilter(before);
    }
  }
}
