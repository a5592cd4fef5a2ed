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

  private static JsonResponse rejection(MemoryBudget.Share share, int values) {
    return assertThrows(HttpError.class, () -> share.takeValues(values)).answer();
  }

  @Test
  void moreValuesThanThereIsEverRoomForAreRejected() {
    var answer = rejection(memory.share(), 101);
    assertEquals(413, answer.status());
    assertTrue(
        answer.body().contains("expected at most 100 values, for there is no memory for more, but"),
        answer.body());
    memory.share().takeValues(100);
  }

  @Test
  void valuesForWhichThereIsNoRoomNowAreToComeAgain() {
    var first = memory.share();
    first.takeValues(60);
    var second = memory.share();
    assertEquals(429, rejection(second, 60).status());
    first.giveBack();
    second.takeValues(60);
  }

  @Test
  void aShareThatWasGivenBackTakesNothingMore() {
    var share = memory.share();
    assertTrue(share.take(3200));
    assertFalse(memory.share().take(1));
    share.giveBack();
    assertFalse(share.take(1));
    assertTrue(memory.share().take(3200));
  }

  @Test
  void whatIsUnpackedIsTakenBeforeItIsThere() {
    var share = memory.share();
    assertTrue(share.take(3000));
    var packed = BadRequestTest.pack(" ".repeat(300));
    var answer =
        assertThrows(
                HttpError.class,
                () -> ContentHeaders.unpack(BadRequestTest.GZIP, packed, 1000, share))
            .answer();
    assertEquals(429, answer.status());
  }
}
