package fsdestination.server.receiver.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.server.receiver.BadRequestTest;
import fsdestination.server.receiver.http.HttpError;
import fsdestination.server.receiver.http.JsonResponse;
import org.junit.jupiter.api.Test;

/** All bodies together have so much room, and what is read from them too. */
class MemoryBudgetTest {
  private final MemoryBudget memory = new MemoryBudget(3200);

  private static JsonResponse rejection(MemoryBudget.Reservation reservation, int values) {
    return assertThrows(HttpError.class, () -> reservation.reserveValues(values)).response();
  }

  @Test
  void moreValuesThanThereIsEverRoomForAreRejected() {
    var answer = rejection(memory.reservation(), 101);
    assertEquals(413, answer.status());
    assertTrue(
        answer.body().contains("expected at most 100 values, for there is no memory for more, but"),
        answer.body());
    memory.reservation().reserveValues(100);
  }

  @Test
  void valuesForWhichThereIsNoRoomNowAreToComeAgain() {
    var first = memory.reservation();
    first.reserveValues(60);
    var second = memory.reservation();
    assertEquals(429, rejection(second, 60).status());
    first.release();
    second.reserveValues(60);
  }

  @Test
  void aShareThatWasGivenBackTakesNothingMore() {
    var reservation = memory.reservation();
    assertTrue(reservation.tryReserve(3200));
    assertFalse(memory.reservation().tryReserve(1));
    reservation.release();
    assertFalse(reservation.tryReserve(1));
    assertTrue(memory.reservation().tryReserve(3200));
  }

  @Test
  void whatIsUnpackedIsTakenBeforeItIsThere() {
    var reservation = memory.reservation();
    assertTrue(reservation.tryReserve(3000));
    var packed = BadRequestTest.pack(" ".repeat(300));
    var answer =
        assertThrows(
                HttpError.class,
                () -> ContentHeaders.unpack(BadRequestTest.GZIP, packed, 1000, reservation))
            .response();
    assertEquals(429, answer.status());
  }
}
