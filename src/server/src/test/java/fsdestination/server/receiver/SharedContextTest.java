package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.server.receiver.batch.Intake;
import fsdestination.server.receiver.batch.Route;
import fsdestination.server.receiver.body.BodyMemory;
import fsdestination.server.receiver.http.NotTakenException;
import org.junit.jupiter.api.Test;

/** What a batch shares with its events is copied into each, and takes memory each time. */
class SharedContextTest {
  private static final String CONTEXT = "{\"a\":[1,2,3,4,5,6,7,8,9,10]}";

  private final BodyMemory memory = new BodyMemory(3200);

  private Intake read(int events, BodyMemory.Share share) {
    var batch = "{}" + ",{}".repeat(events - 1);
    var body = "{\"batch\":[" + batch + "],\"context\":" + CONTEXT + "}";
    return Intake.read(Route.BATCH, body.getBytes(UTF_8), share);
  }

  @Test
  void aFewEventsWithALargeContextAreRead() {
    assertEquals(5, read(5, memory.share()).items().size());
  }

  @Test
  void moreCopiesThanThereIsEverRoomForAreRefused() {
    var answer = assertThrows(NotTakenException.class, () -> read(10, memory.share())).answer();
    assertEquals(413, answer.status());
  }

  @Test
  void copiesForWhichThereIsNoRoomNowAreToComeAgain() {
    var first = memory.share();
    assertEquals(5, read(5, first).items().size());
    assertEquals(
        429,
        assertThrows(NotTakenException.class, () -> read(5, memory.share())).answer().status());
    first.giveBack();
    assertEquals(5, read(5, memory.share()).items().size());
  }
}
