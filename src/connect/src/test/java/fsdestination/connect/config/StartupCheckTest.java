package fsdestination.connect.config;

import static fsdestination.connect.Events.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.connect.Task;
import fsdestination.standin.Fault;
import org.apache.kafka.connect.errors.ConnectException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a task finds when it starts. */
@Timeout(60)
class StartupCheckTest {
  private final Task task = new Task();

  @AfterEach
  void close() {
    task.close();
  }

  @Test
  void aKeyThatIsNotAcceptedStopsTheTaskAtOnce() {
    task.with("fullstory.api.key", "na1.other");
    var failure = assertThrows(ConnectException.class, task::start);
    assertTrue(String.valueOf(failure.getMessage()).contains("The API key is not accepted"));
    assertFalse(failure.toString().contains("na1.other"));
  }

  @Test
  void anAddressThatLeadsElsewhereStopsTheTaskAtOnce() {
    task.standIn.failAlways(request -> Fault.status(302));
    var failure = assertThrows(ConnectException.class, task::start);
    assertTrue(failure.toString().contains("is the address right?"), failure.toString());
  }

  @Test
  void aFullStoryThatIsDownDoesNotKeepATaskFromStarting() throws Exception {
    task.standIn.goDown();
    task.start().put(track(1, "u"));
    task.putUntil(() -> !task.retries.isEmpty());
    task.standIn.comeUp();
    task.putUntilCommitted(0, 1);
    assertEquals(1, task.standIn.account().events().size());
  }
}
