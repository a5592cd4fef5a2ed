package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.batch;
import static fsdestination.server.receiver.RunningReceiver.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ReadableJson;
import fsdestination.standin.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several events in a request: each is answered for. */
@Timeout(60)
class BatchTest {
  private static final Authenticator OPEN = new Authenticator(List.of(), List.of(), "");

  private final RunningReceiver receiver = new RunningReceiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/batch", "/v1/b", "/v1/import"})
  void aBatchIsSentInTheOrderOfEachUser(String path) {
    var events = new ArrayList<String>();
    for (int i = 0; i < 60; i++) events.add(track("m" + i, "u" + i % 5, "E" + i));
    receiver.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(2)));
    var answered = receiver.post(path, batch(events.toArray(String[]::new)));
    assertEquals("200 {\"success\":true,\"sent\":60,\"skipped\":0}\n", answered.toString());
    for (int user = 0; user < 5; user++) {
      String own = " u" + user;
      var expected = new ArrayList<String>();
      for (int i = user; i < 60; i += 5) expected.add("event E" + i + own);
      var order = receiver.standIn.account().order();
      assertEquals(expected, order.stream().filter(each -> each.endsWith(own)).toList());
    }
  }

  @Test
  void eventsWithoutConsentAreSkippedAndCounted() {
    var rules = Map.of("consent", "context.consent.categoryPreferences.C0002 = true");
    var agreed = "{\"consent\":{\"categoryPreferences\":{\"C0002\":true}}}";
    try (var careful = new RunningReceiver(OPEN, Map.of(), rules)) {
      var withConsent = track("m2", "u", "B").replaceFirst("}$", ",\"context\":" + agreed + "}");
      var answered = careful.post("/v1/batch", batch(track("m1", "u", "A"), withConsent));
      assertEquals("200 {\"success\":true,\"sent\":1,\"skipped\":1}\n", answered.toString());
      assertEquals(List.of("event B u"), careful.standIn.account().order());
    }
  }

  @Test
  void rejectedEventsOfABatchAreNamedAndTheOthersSent() {
    var answered =
        receiver.post(
            "/v1/batch",
            batch(
                track("m1", "u", "A"),
                "{\"type\":\"track\",\"event\":\"B\",\"messageId\":\"m2\"}",
                "5",
                "{\"type\":\"page\"}",
                track("m5", "v", "x".repeat(251)),
                "{\"type\":\"tarck\"}"));
    assertEquals(400, answered.status());
    assertEquals("", answered.header("retry-after"));
    assertEquals("4 of 6 events were not accepted", answered.error());
    assertEquals(1, answered.json().path("sent").asInt());
    assertEquals(1, answered.json().path("skipped").asInt());
    var events = answered.json().path("events");
    assertEquals(
        ReadableJson.json(
            "{index: 1, messageId: 'm2', result: 'rejected', reason: '\"Track Event\": userId must"
                + " be a string but it was missing, and so were sessionId and sessionUrl: FullStory needs one of"
                + " them to know whose event it is'}"),
        events.get(0));
    assertEquals(
        "expected an event, a JSON object, but found number",
        events.get(1).path("reason").asText());
    assertTrue(events.get(2).path("reason").asText().contains("name has 251 characters"));
    assertEquals(
        "type: expected track, identify, page, screen, group or alias but found tarck. Probably track"
            + " was meant",
        events.get(3).path("reason").asText());
    assertEquals(List.of("event A u"), receiver.standIn.account().order());
  }

  @Test
  void aBatchThatFullStoryTakesInPartIsToBeSentAgain() {
    receiver.standIn.failAlways(
        request -> request.body().contains("\"v\"") ? Fault.status(500) : null);
    var events = batch(track("m1", "u", "A"), track("m2", "v", "B"), "{\"type\":\"x\"}");
    var answered = receiver.post("/v1/batch", events);
    assertEquals(503, answered.status());
    assertEquals("5", answered.header("retry-after"));
    assertEquals("2 of 3 events were not accepted", answered.error());
    assertEquals("retry", answered.json().at("/events/0/result").asText());
    assertEquals("rejected", answered.json().at("/events/1/result").asText());
    receiver.standIn.failAlways(request -> null);
    assertEquals(400, receiver.post("/v1/batch", events).status());
    assertEquals(2, receiver.standIn.account().events().size());
  }

  @Test
  void behindAnEventThatCannotBeSentAUsersOthersWait() {
    receiver.standIn.failAlways(
        request -> request.body().contains("\"A\"") ? Fault.status(503) : null);
    var answered = receiver.post("/v1/batch", batch(track("m1", "u", "A"), track("m2", "u", "B")));
    assertEquals(503, answered.status());
    assertEquals(
        "an event before it could not be sent", answered.json().at("/events/1/reason").asText());
    assertEquals(List.of(), receiver.standIn.account().order());
  }

  @Test
  void behindAnEventThatFullStoryFailsOnOtherUsersDoNotWait() {
    receiver.standIn.failAlways(
        request -> request.body().contains("\"A\"") ? Fault.status(500) : null);
    // In one lane: their hashes are the same modulo 8.
    var answered =
        receiver.post(
            "/v1/batch",
            batch(track("m1", "a", "A"), track("m2", "i", "B"), track("m3", "a", "C")));
    assertEquals(503, answered.status());
    assertEquals(1, answered.json().path("sent").asInt());
    assertEquals(
        "an event before it could not be sent", answered.json().at("/events/1/reason").asText());
    assertEquals(List.of("event B i"), receiver.standIn.account().order());
  }

  @Test
  void aSubscriptionThatFullStoryAlwaysFailsOnDoesNotStarveTheNextOne() {
    var rules =
        ReadableJson.map(
            "{subscriptions: [{enabled: true, subscribe: 'all', partnerAction: 'trackEventV2',"
                + " mapping: {userId: 'u', name: 'Poison'}}, {enabled: true, subscribe: 'all',"
                + " partnerAction: 'trackEventV2', mapping: {userId: 'u', name: 'B'}}]}");
    try (var both = new RunningReceiver(OPEN, Map.of(), rules)) {
      both.standIn.failAlways(
          request -> request.body().contains("Poison") ? Fault.status(500) : null);
      for (int i = 0; i < 3; i++) {
        assertEquals(503, both.post("/v1/track", track("m1", "u", "A")).status());
      }
      assertEquals(List.of("event B u"), both.standIn.account().order());
    }
  }

  @Test
  void aSenderWhoRepeatsAnEventGetsItThroughAfterAFailureOfFullStory() {
    receiver.standIn.failAlways(request -> Fault.status(500));
    for (int i = 0; i < 3; i++) {
      assertEquals(503, receiver.post("/v1/track", track("m1", "u", "A")).status());
    }
    receiver.standIn.failAlways(request -> null);
    assertEquals(200, receiver.post("/v1/track", track("m1", "u", "A")).status());
    assertEquals(200, receiver.post("/v1/track", track("m1", "u", "A")).status());
    assertEquals(List.of("event A u"), receiver.standIn.account().order());
  }

  @Test
  void aSenderWhoRepeatsAnEventTooSoonIsNotRejectedAndGetsItInOnce() throws Exception {
    var executed = new CountDownLatch(1);
    receiver.standIn.fail(Fault.until(executed));
    String event = track("m1", "u", "A");
    var first = receiver.postLater("/v1/track", event);
    receiver.awaitRequests(1);
    var tooSoon = receiver.post("/v1/track", event);
    assertEquals(503, tooSoon.status());
    assertTrue(tooSoon.error().endsWith("may still be executing"), tooSoon.error());
    executed.countDown();
    assertEquals(200, first.join().status());
    assertEquals(200, receiver.post("/v1/track", event).status());
    assertEquals(List.of("event A u"), receiver.standIn.account().order());
  }

  @Test
  void whenNoTimeIsLeftTheRestIsToBeSentAgain() {
    try (var hasty = new RunningReceiver(OPEN, Map.of("deadlineSeconds", 1))) {
      hasty.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(600)));
      var answered =
          hasty.post(
              "/v1/batch",
              batch(track("m1", "u", "A"), track("m2", "u", "B"), track("m3", "u", "C")));
      assertEquals(503, answered.status());
      assertEquals("there was no time left", answered.json().at("/events/0/reason").asText());
      assertEquals(List.of("event A u", "event B u"), hasty.standIn.account().order());
    }
  }

  @Test
  void aBatchSharesItsContext() {
    var rules =
        ReadableJson.map(
            "{subscriptions: [{enabled: true, subscribe: 'all', partnerAction: 'trackEventV2',"
                + " mapping: {userId: 'u', name: 'N', properties: {'@path': '$.context'}}}]}");
    try (var all = new RunningReceiver(OPEN, Map.of(), rules)) {
      all.post(
          "/v1/batch",
          "{\"context\":{\"a\":1,\"b\":1},\"batch\":[{\"type\":\"track\",\"context\":{\"b\":2}}]}");
      assertEquals(
          ReadableJson.json("{a: 1, b: 2}"),
          all.standIn.account().events().get(0).path("properties"));
    }
  }

  @Test
  void whatTheSenderSwitchesOffIsSkippedAndCounted() {
    var off = "{\"type\":\"track\",\"userId\":\"u\",\"event\":\"A\",\"integrations\":%s}";
    var batch =
        "{\"integrations\":{\"All\":false},\"batch\":["
            + off.formatted("{}")
            + ","
            + off.formatted("{\"Mixpanel\":true}")
            + ","
            + off.formatted("{\"FullStory\":true}")
            + "]}";
    assertEquals(
        "200 {\"success\":true,\"sent\":1,\"skipped\":2}\n",
        receiver.post("/v1/batch", batch).toString());
    var one = receiver.post("/v1/track", off.formatted("{\"Fullstory (Actions)\":false}"));
    assertEquals(200, one.status());
    assertEquals(1, receiver.standIn.received().size());
    assertEquals(3, receiver.figure("fullstory_receiver_events_total{result=\"skipped\"}"));
  }

  @Test
  void anEmptyBatchIsTaken() {
    assertEquals(
        "200 {\"success\":true,\"sent\":0,\"skipped\":0}\n",
        receiver.post("/v1/batch", "{\"batch\":[]}").toString());
  }
}
