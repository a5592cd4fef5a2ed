package fsdestination.cloud;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import fsdestination.cloud.SubscriptionResult.Result;
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
    return PlannedRequest.request(subscription, request, "key");
  }

  private static SubscriptionResult outcome(PlannedRequest of, int status) {
    Result result = status == 200 ? Result.SENT : Result.UNAVAILABLE;
    return new SubscriptionResult(of.subscription(), result, status == 200 ? "" : "told", status, null);
  }

  private static DeliveryResult delivery(SubscriptionResult... outcomes) {
    return new DeliveryResult(List.of(outcomes));
  }

  @Test
  void onlyWhatFullStoryFailedOnIsSentAgain() {
    var event = new PendingDelivery(List.of(ONE, OTHER), 10);
    assertNotNull(event.take(delivery(outcome(ONE, 500), outcome(OTHER, 200))));
    assertEquals(List.of(ONE), event.plan());
    assertNull(event.take(delivery(outcome(ONE, 200))));
    assertEquals(List.of(), event.plan());
    assertEquals(2, event.sent());
    assertEquals("", event.reason());
  }

  @Test
  void afterTheLastRetryItIsRejected() {
    var event = new PendingDelivery(List.of(ONE), 2);
    assertNotNull(event.take(delivery(outcome(ONE, 500))));
    assertNotNull(event.take(delivery(outcome(ONE, 409))));
    assertNull(event.take(delivery(outcome(ONE, 500))));
    assertEquals(0, event.sent());
    assertEquals("\"One\": told", event.reason());
  }

  @Test
  void anOutageIsRetriedWithoutEndAndWhatWasNotTriedIsKept() {
    var event = new PendingDelivery(List.of(ONE, OTHER), 0);
    for (int i = 0; i < 50; i++) {
      SubscriptionResult retry = requireNonNull(event.take(delivery(outcome(ONE, 503))));
      assertEquals(503, retry.status());
      assertEquals(List.of(ONE, OTHER), event.plan());
    }
  }

  @Test
  void belowZeroIsForEver() {
    var event = new PendingDelivery(List.of(ONE), -1);
    for (int i = 0; i < 50; i++) assertNotNull(event.take(delivery(outcome(ONE, 500))));
  }
}
