package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which events are held back after one that has to be sent again: the same for receiver and sink.
 */
class SendingRoundTest {
  private int status = 200;
  private final SendingRound round = new SendingRound(this::send);

  private DeliveryResult send(Plan plan) {
    var outcome = status == 200 ? Outcome.SENT : Outcome.UNAVAILABLE;
    return new DeliveryResult(
        List.of(new SubscriptionResult("\"S\"", outcome, "status " + status, status, null)));
  }

  private PendingDelivery attempt(String user, int status, int maxRetries) {
    this.status = status;
    var request = ApiRequest.of(Endpoint.CREATE_EVENT, user, "{}");
    var event =
        new PendingDelivery(
            new Plan(user, List.of(PlannedRequest.of("\"S\"", request, "key")), ""), maxRetries);
    round.attempt(event);
    return event;
  }

  @Test
  void afterASuccessEverythingIsSent() {
    assertTrue(attempt("u", 200, 10).isDone());
    assertTrue(round.admits("u"));
    assertNull(round.retry());
  }

  @Test
  void afterAServerErrorTheSameUsersEventsAreHeldBack() {
    attempt("u", 500, 10);
    assertFalse(round.admits("u"));
    assertTrue(round.admits("v"));
    assertFalse(round.isStopped());
  }

  @Test
  void eventsOfNobodyAreNeverHeldBack() {
    attempt("", 500, 10);
    assertTrue(round.admits(""));
  }

  @Test
  void anEventThatIsRejectedAfterAllHoldsBackNothing() {
    assertTrue(attempt("u", 500, 0).isDone());
    assertTrue(round.admits("u"));
  }

  @Test
  void anOutageStopsTheRoundAndIsItsReason() {
    attempt("u", 500, 10);
    attempt("v", 503, 10);
    assertTrue(round.isStopped());
    assertFalse(round.admits("w"));
    var retry = round.retry();
    assertEquals(503, retry == null ? 0 : retry.status());
  }

  @Test
  void manyServerErrorsInARowStopTheRound() {
    for (int i = 0; i < 19; i++) attempt("u" + i, 500, 10);
    assertFalse(round.isStopped());
    attempt("last", 500, 10);
    assertTrue(round.isStopped());
  }

  @Test
  void afterAnExceptionTheSameUsersEventsAreHeldBack() {
    var broken =
        new SendingRound(
            plan -> {
              throw new IllegalStateException("broken");
            });
    var event = new PendingDelivery(new Plan("u", List.of(), ""), 10);
    assertThrows(IllegalStateException.class, () -> broken.attempt(event));
    assertFalse(broken.admits("u"));
  }
}
