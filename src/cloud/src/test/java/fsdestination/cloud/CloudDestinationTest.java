package fsdestination.cloud;

import static fsdestination.ReadableJson.compact;
import static fsdestination.ReadableJson.map;
import static fsdestination.cloud.StandInDestinations.ALL;
import static fsdestination.cloud.StandInDestinations.TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What becomes of an event. */
class CloudDestinationTest {
  @AutoClose private final StandInDestinations destinations = new StandInDestinations();

  private static Event event(String json) {
    return Event.of(map(json));
  }

  @Test
  void thePresetsTrackAndIdentify() {
    var destination = destinations.of("{}");
    var identify =
        event(
            "{type: 'identify', messageId: 'm1', userId: 'u', anonymousId: 'a',"
                + " traits: {name: 'Ann', email: 'e', plan: 'pro'}}");
    var track =
        event(
            "{type: 'track', messageId: 'm2', userId: 'u', event: 'Ordered',"
                + " timestamp: '2026-11-22T10:00:00Z', properties: {total: 5}}");
    assertEquals(Outcome.SENT, destination.send(identify).outcome());
    assertEquals(Outcome.SENT, destination.send(track).outcome());
    assertEquals(
        compact(
            "{uid: 'u', email: 'e', display_name: 'Ann', properties:"
                + " {name: 'Ann', email: 'e', plan: 'pro', segmentAnonymousId: 'a'}}"),
        destinations.standIn.received().get(0).body());
    assertEquals(
        compact(
            "{name: 'Ordered', properties: {total: 5}, user: {uid: 'u'},"
                + " timestamp: '2026-11-22T10:00:00.000Z'}"),
        destinations.standIn.received().get(1).body());
  }

  @Test
  void whatNoSubscriptionWantsIsSkipped() {
    var delivery = destinations.of("{}").send(event("{type: 'page', name: 'Home'}"));
    assertEquals(Outcome.SKIPPED, delivery.outcome());
    assertEquals(List.of(Outcome.SKIPPED, Outcome.SKIPPED), results(delivery));
    assertEquals("", delivery.reason());
    assertEquals(0, destinations.standIn.received().size());
  }

  @Test
  void noSubscriptionsSkipEverything() {
    assertEquals(
        Outcome.SKIPPED, destinations.of("{subscriptions: []}").send(event("{}")).outcome());
  }

  @Test
  void whatAFieldForbidsIsRejectedWithTheSubscription() {
    var delivery =
        destinations.withSubscriptions("name: 'Orders', " + TRACK).send(event("{userId: {}}"));
    assertEquals(Outcome.REJECTED, delivery.outcome());
    assertEquals("\"Orders\": userId must be a string but it was an object", delivery.reason());
    assertEquals(0, delivery.subscriptions().get(0).status());
  }

  @Test
  void whatFullStoryRejectsIsRejectedAndTheNextSubscriptionActs() {
    var longName =
        "name: 'Long', "
            + ALL
            + "partnerAction: 'trackEventV2', mapping:"
            + " {userId: 'u', name: '"
            + "x".repeat(251)
            + "'}";
    var delivery = destinations.withSubscriptions(longName, TRACK).send(event("{userId: 'u'}"));
    assertEquals(List.of(Outcome.REJECTED, Outcome.SENT), results(delivery));
    assertEquals(Outcome.REJECTED, delivery.outcome());
    assertEquals(
        "\"Long\": POST /v2/events: FullStory answered 400 (invalid_request: name has 251"
            + " characters)",
        delivery.reason());
  }

  @Test
  void whatCannotBeSentNowIsToBeSentAgain() {
    destinations.standIn.fail(Fault.tooMany("600"));
    var delivery = destinations.withSubscriptions(TRACK, TRACK).send(event("{userId: 'u'}"));
    assertEquals(List.of(Outcome.UNAVAILABLE), results(delivery));
    assertEquals(Duration.ofMinutes(10), delivery.subscriptions().get(0).retryAfter());
    assertEquals(429, delivery.subscriptions().get(0).status());
  }

  @Test
  void whatFullStoryFailsOnByOneSubscriptionIsSentByTheNext() {
    var poison = ALL + "partnerAction: 'trackEventV2', mapping: {userId: 'u', name: 'Poison'}";
    destinations.standIn.failAlways(
        request -> request.body().contains("Poison") ? Fault.status(500) : null);
    var delivery = destinations.withSubscriptions(poison, TRACK).send(event("{userId: 'u'}"));
    assertEquals(List.of(Outcome.UNAVAILABLE, Outcome.SENT), results(delivery));
    assertEquals(Outcome.UNAVAILABLE, delivery.outcome());
  }

  @Test
  void aBadKeyIsToldFromABadEvent() {
    destinations.standIn.fail(Fault.status(401));
    var delivery = destinations.withSubscriptions(TRACK).send(event("{userId: 'u'}"));
    assertEquals(Outcome.UNAUTHORIZED, delivery.outcome());
  }

  @Test
  void anEventThatIsSentAgainHasTheSameKeys() {
    var destination = destinations.withSubscriptions("enabled: false", TRACK, TRACK, TRACK);
    destination.send(event("{userId: 'u', messageId: 'm'}"));
    destination.send(event("{userId: 'u', messageId: 'm'}"));
    var keys =
        destinations.standIn.received().stream()
            .map(each -> each.header("Idempotency-Key"))
            .toList();
    assertEquals(List.of("m", "m:2", "m:3", "m", "m:2", "m:3"), keys);
    assertEquals(3, destinations.standIn.account().events().size());
  }

  @Test
  void thePlanSendsNothing() {
    var plan = destinations.withSubscriptions(TRACK).plan(event("{userId: 'u', messageId: 'm'}"));
    assertEquals("m", plan.entries().get(0).idempotencyKey());
    assertEquals("POST /v2/events", String.valueOf(plan.entries().get(0).request()));
    assertEquals(0, destinations.standIn.received().size());
  }

  @Test
  void anInterruptedThreadWaitsNoLongerAndStaysInterrupted() {
    destinations.standIn.fail(Fault.tooMany("60"));
    var api =
        FullStoryApi.of(FullStoryStandIn.KEY, destinations.standIn.url(), RetryOptions.DEFAULT);
    try (var destination = CloudDestination.of(map("{subscriptions: [{" + TRACK + "}]}"), api)) {
      Thread.currentThread().interrupt();
      assertEquals(Outcome.UNAVAILABLE, destination.send(event("{userId: 'u'}")).outcome());
      assertTrue(Thread.interrupted(), "the flag is kept");
    }
  }

  @Test
  void manyThreadsMaySendAtOnce() throws Exception {
    var destination = destinations.of("{}");
    var threads = Executors.newFixedThreadPool(16);
    var sent = new ArrayList<Future<Outcome>>();
    IntStream.range(0, 200)
        .forEach(
            i ->
                sent.add(
                    threads.submit(
                        () ->
                            destination
                                .send(event("{type: 'track', event: 'E', userId: 'u" + i + "'}"))
                                .outcome())));
    for (var each : sent) assertEquals(Outcome.SENT, each.get());
    threads.shutdown();
    assertEquals(200, destinations.standIn.account().events().size());
  }

  @Test
  void aTemplateIsFilled() {
    var destination =
        destinations.withSubscriptions(
            ALL
                + "partnerAction: 'trackEventV2', mapping: {userId: 'u', name:"
                + " {'@liquid': '{{event | upcase}} {{properties.total | plus: 1}}'}}");
    assertEquals(List.of(), destination.configErrors());
    destination.send(event("{event: 'Ordered', properties: {total: 5}}"));
    assertTrue(destinations.standIn.received().get(0).body().contains("\"name\":\"ORDERED 6\""));
  }

  private static List<Outcome> results(DeliveryResult delivery) {
    return delivery.subscriptions().stream().map(SubscriptionResult::outcome).toList();
  }
}
