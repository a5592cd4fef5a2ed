package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.server.receiver.batch.EventBatch;
import fsdestination.server.receiver.batch.Route;
import fsdestination.server.receiver.body.MemoryBudget;
import fsdestination.server.receiver.http.HttpError;
import org.junit.jupiter.api.Test;

/** What a batch shares with its events is copied into each, and takes memory each time. */
class SharedContextTest {
  private static final String CONTEXT = "{\"a\":[1,2,3,4,5,6,7,8,9,10]}";

  private final MemoryBudget memory = new MemoryBudget(3200);

  private EventBatch read(int events, MemoryBudget.Reservation reservation) {
    var batch = "{}" + ",{}".repeat(events - 1);
    var body = "{\"batch\":[" + batch + "],\"context\":" + CONTEXT + "}";
    return EventBatch.read(Route.BATCH, body.getBytes(UTF_8), reservation);
  }

  @Test
  void aFewEventsWithALargeContextAreRead() {
    assertEquals(5, read(5, memory.reservation()).items().size());
  }

  @Test
  void moreCopiesThanThereIsEverRoomForAreRejected() {
    var answer = assertThrows(HttpError.class, () -> read(10, memory.reservation())).response();
    assertEquals(413, answer.status());
  }

  @Test
  void copiesForWhichThereIsNoRoomNowAreToComeAgain() {
    var first = memory.reservation();
    assertEquals(5, read(5, first).items().size());
    assertEquals(
        429,
        assertThrows(HttpError.class, () -> read(5, memory.reservation())).response().status());
    first.release();
    assertEquals(5, read(5, memory.reservation()).items().size());
  }
}
