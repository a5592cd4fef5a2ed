package fsdestination.cloud;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent again of an event, and when it is done. */
class PendingDeliveryTest {
  private static final PlannedRequest ONE = planned("\"One\"");
  private static final PlannedRequest OTHER = planned("\"Other\"");

  private static PlannedRequest planned(String subscription) {
    var request = ApiRequest.of(Endpoint.CREATE_EVENT, "u", "{}");
    return PlannedRequest.of(subscription, request, "key");
  }

  private static Plan plan(PlannedRequest... entries) {
    return new Plan("u", List.of(entries), "");
  }

  private static SubscriptionResult outcome(PlannedRequest of, int status) {
    Outcome result = status == 200 ? Outcome.SENT : Outcome.UNAVAILABLE;
    return new SubscriptionResult(
        of.subscription(), result, status == 200 ? "" : "told", status, null);
  }

  private static DeliveryResult delivery(SubscriptionResult... outcomes) {
    return new DeliveryResult(List.of(outcomes));
  }

  @Test
  void onlyWhatFullStoryFailedOnIsSentAgain() {
    var event = new PendingDelivery(plan(ONE, OTHER), 10);
    assertNotNull(event.accept(delivery(outcome(ONE, 500), outcome(OTHER, 200))));
    assertEquals(List.of(ONE), event.plan().entries());
    assertNull(event.accept(delivery(outcome(ONE, 200))));
    assertEquals(List.of(), event.plan().entries());
    assertEquals(2, event.result().requests());
    assertEquals("", event.result().reason());
  }

  @Test
  void afterTheLastRetryItIsRejected() {
    var event = new PendingDelivery(plan(ONE), 2);
    assertNotNull(event.accept(delivery(outcome(ONE, 500))));
    assertNotNull(event.accept(delivery(outcome(ONE, 409))));
    assertNull(event.accept(delivery(outcome(ONE, 500))));
    assertEquals(0, event.result().requests());
    assertEquals("\"One\": told", event.result().reason());
  }

  @Test
  void anOutageIsRetriedWithoutEndAndWhatWasNotTriedIsKept() {
    var event = new PendingDelivery(plan(ONE, OTHER), 0);
    for (int i = 0; i < 50; i++) {
      SubscriptionResult retry = requireNonNull(event.accept(delivery(outcome(ONE, 503))));
      assertEquals(503, retry.status());
      assertEquals(List.of(ONE, OTHER), event.plan().entries());
    }
  }

  @Test
  void belowZeroIsForEver() {
    var event = new PendingDelivery(plan(ONE), -1);
    for (int i = 0; i < 50; i++) assertNotNull(event.accept(delivery(outcome(ONE, 500))));
  }

  @Test
  void onlyAnEventThatHasToBeSentAgainIsARetry() {
    var event = new PendingDelivery(plan(ONE), 10);
    assertFalse(event.isRetry());
    event.accept(delivery(outcome(ONE, 500)));
    assertTrue(event.isRetry());
    assertFalse(event.isDone());
    event.accept(delivery(outcome(ONE, 200)));
    assertTrue(event.isDone());
  }

  @Test
  void whatIsNoEventIsDoneAndRejected() {
    var event = new PendingDelivery(Plan.invalid("no event"), 10);
    assertTrue(event.isDone());
    assertEquals(new FinalResult(Outcome.REJECTED, 0, "no event"), event.result());
  }
}
