package fsdestination.cloud;

import static fsdestination.ReadableJson.map;
import static fsdestination.cloud.StandInDestinations.ALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An event that names a session which takes no more events is sent for its user. */
class SessionFallbackTest {
  private static final String SUBSCRIPTION =
      ALL
          + "partnerAction: 'trackEventV2', mapping: {name: 'N', userId: {'@path': '$.userId'},"
          + " sessionId: {'@path': '$.context.fullstory.sessionId'}}";

  private static final Event EVENT = event("userId: 'u', messageId: 'm', ");

  @AutoClose private final StandInDestinations destinations = new StandInDestinations();
  private final CloudDestination destination = destinations.withSubscriptions(SUBSCRIPTION);

  private static Event event(String user) {
    return Event.of(map("{" + user + "context: {fullstory: {sessionId: '1:2'}}}"));
  }

  private List<String> keys() {
    return destinations.standIn.received().stream()
        .map(each -> String.valueOf(each.header("Idempotency-Key")))
        .toList();
  }

  @Test
  void whatItsSessionTakesIsNotSentForTheUser() {
    SubscriptionResult outcome = destination.send(EVENT).subscriptions().get(0);
    assertEquals(Outcome.SENT, outcome.outcome());
    assertFalse(outcome.withoutSession());
    assertEquals(List.of("event N "), destinations.standIn.account().order());
  }

  @Test
  void anEventOfAFullSessionIsSentForItsUserOnce() {
    destinations.standIn.account().sessions().fill("1:2");
    SubscriptionResult outcome = destination.send(EVENT).subscriptions().get(0);
    destination.send(EVENT);
    assertEquals(Outcome.SENT, outcome.outcome());
    assertTrue(outcome.withoutSession());
    assertEquals(List.of("m", "m:user", "m", "m:user"), keys());
    assertEquals(List.of("event N u"), destinations.standIn.account().order());
  }

  @Test
  void soIsOneOfASessionThatDoesNotExist() {
    destinations.standIn.account().sessions().forget("1:2");
    assertTrue(destination.send(EVENT).subscriptions().get(0).withoutSession());
    assertEquals(List.of("event N u"), destinations.standIn.account().order());
  }

  @Test
  void anEventOfNobodyIsRejectedWithTheReason() {
    destinations.standIn.account().sessions().fill("1:2");
    DeliveryResult delivery = destination.send(event(""));
    assertEquals(Outcome.REJECTED, delivery.outcome());
    assertEquals(
        "\"trackEventV2\": POST /v2/events: FullStory answered 400 (session_page_limit_exceeded:"
            + " session has exceeded its page limit)",
        delivery.reason());
    assertEquals(1, keys().size());
  }

  @Test
  void whatFullStoryRejectsForAnotherReasonIsRejected() {
    destinations.standIn.fail(Fault.answering(400, "{\"code\":\"invalid_request\"}"));
    assertEquals(Outcome.REJECTED, destination.send(EVENT).outcome());
    assertEquals(1, keys().size());
  }

  @Test
  void anOutageOfTheSecondRequestIsTriedAgainAsAWhole() {
    destinations.standIn.account().sessions().fill("1:2");
    destinations.standIn.failAlways(
        request -> "m:user".equals(request.header("Idempotency-Key")) ? Fault.status(503) : null);
    var pending = new PendingDelivery(destination.plan(EVENT), 0);
    assertTrue(pending.accept(destination.send(pending.plan())) != null, "to be sent again");
    destinations.standIn.failAlways(request -> null);
    pending.accept(destination.send(pending.plan()));
    assertEquals(1, pending.result().requests());
    assertEquals(List.of("event N u"), destinations.standIn.account().order());
  }
}
