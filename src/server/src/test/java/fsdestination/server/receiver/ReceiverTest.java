package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.batch;
import static fsdestination.server.receiver.RunningReceiver.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ReadableJson;
import fsdestination.standin.Fault;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered, and what FullStory has got by then. */
@Timeout(60)
class ReceiverTest {
  private static final Authenticator OPEN = new Authenticator(List.of(), List.of(), "");

  private final RunningReceiver receiver = new RunningReceiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/track", "/v1/t"})
  void anEventIsSentBeforeItIsAnswered(String path) {
    var answered = receiver.post(path, track("m1", "u", "A"));
    assertEquals("200 {\"success\":true}\n", answered.toString());
    assertEquals("application/json", answered.header("content-type"));
    assertEquals(List.of("event A u"), receiver.standIn.account().order());
    assertEquals("m1", receiver.standIn.received().get(0).header("Idempotency-Key"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//v1/track", "/v1/track/", "//v1//t//"})
  void aSlashTooManyMakesNoOtherPath(String path) {
    assertEquals("200 {\"success\":true}\n", receiver.post(path, track("m1", "u", "A")).toString());
    assertEquals(
        1, receiver.figure("fullstory_receiver_requests_total{path=\"/v1/track\",status=\"200\"}"));
  }

  @Test
  void thePathSaysTheType() {
    receiver.post("/v1/identify", "{\"userId\":\"u\",\"traits\":{}}");
    receiver.post("/v1/i", "{\"userId\":\"v\",\"traits\":{},\"type\":\"track\"}");
    assertEquals(List.of("user u", "user v"), receiver.standIn.account().order());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/page",
        "/v1/p",
        "/v1/group",
        "/v1/g",
        "/v1/alias",
        "/v1/a",
        "/v1/screen",
        "/v1/s"
      })
  void whatNoSubscriptionWantsIsTakenAndSkipped(String path) {
    assertEquals("200 {\"success\":true}\n", receiver.post(path, "{\"userId\":\"u\"}").toString());
    assertEquals(0, receiver.standIn.received().size());
    assertEquals(1, receiver.figure("fullstory_receiver_events_total{result=\"skipped\"}"));
  }

  @Test
  void everyTypeReachesTheSubscriptionsByItsPath() {
    var rules =
        ReadableJson.map(
            "{subscriptions: [{enabled: true, subscribe: 'all', partnerAction: 'trackEventV2',"
                + " mapping: {userId: 'u', name: {'@path': '$.type'}}}]}");
    try (var all = new RunningReceiver(OPEN, Map.of(), rules)) {
      for (String path : List.of("t", "i", "p", "s", "g", "a")) all.post("/v1/" + path, "{}");
      var names = all.standIn.account().order();
      assertEquals(
          "event track u,event identify u,event page u,event screen u,event group u,event alias u",
          String.join(",", names));
    }
  }

  @Test
  void aSlowDownIsPassedOn() {
    receiver.standIn.fail(Fault.tooMany("37"));
    var answered = receiver.post("/v1/track", track("m1", "u", "A"));
    assertEquals(429, answered.status());
    assertEquals("37", answered.header("retry-after"));
    assertTrue(answered.error().contains("FullStory answered 429"), answered.error());
    receiver.standIn.fail(Fault.tooMany("120"));
    var batch = receiver.post("/v1/batch", batch(track("m1", "u", "A"), "{\"type\":\"x\"}"));
    assertEquals(429, batch.status());
    assertEquals("120", batch.header("retry-after"));
  }

  @Test
  void aPassingFaultIsTriedAgainAtOnce() {
    receiver.standIn.fail(Fault.status(500));
    assertEquals(200, receiver.post("/v1/track", track("m1", "u", "A")).status());
    assertEquals(2, receiver.standIn.received().size());
  }

  @ParameterizedTest
  @CsvSource({"500,503,5", "503,503,5", "408,503,5", "401,503,60", "403,503,60", "404,400,''"})
  void whatFullStoryAnswersDecidesWhatTheSenderShouldDo(
      int fullStory, int expected, String retryAfter) {
    receiver.standIn.failAlways(request -> Fault.status(fullStory));
    var answered = receiver.post("/v1/track", track("m1", "u", "A"));
    assertEquals(expected, answered.status());
    assertEquals(retryAfter, answered.header("retry-after"));
    assertTrue(answered.error().contains("FullStory answered " + fullStory), answered.error());
  }

  @Test
  void withoutFullStoryNothingIsTaken() {
    receiver.standIn.close();
    var answered = receiver.post("/v1/track", track("m1", "u", "A"));
    assertEquals(503, answered.status());
    assertEquals("5", answered.header("retry-after"));
    assertTrue(answered.error().contains("could not connect"), answered.error());
  }

  @Test
  void anEventThatIsSentAgainIsTakenOnce() {
    receiver.standIn.fail(Fault.lostAnswer(), Fault.lostAnswer());
    assertEquals(503, receiver.post("/v1/track", track("m1", "u", "A")).status());
    assertEquals(200, receiver.post("/v1/track", track("m1", "u", "A")).status());
    assertEquals(1, receiver.standIn.account().events().size());
  }

  @Test
  void analyticsNextsOwnMetricsArePassedOver() {
    assertEquals("204 ", receiver.post("/v1/m", "{\"series\":[]}").toString());
    assertEquals(0, receiver.standIn.received().size());
  }

  @Test
  void aWebhookTakesOneEventOrSeveral() {
    var one = receiver.post("/v1/webhook", track("m1", "u", "A"));
    assertEquals("200 {\"success\":true}\n", one.toString());
    var two =
        receiver.post(
            "/v1/webhook", "[" + track("m2", "u", "B") + "," + track("m3", "u", "C") + "]");
    assertEquals("200 {\"success\":true,\"sent\":2,\"skipped\":0}\n", two.toString());
    assertEquals(
        List.of("event A u", "event B u", "event C u"), receiver.standIn.account().order());
  }

  @Test
  void aConnectionIsUsedAgainAfterARejection() {
    assertEquals(400, receiver.post("/v1/track", "{").status());
    assertEquals(200, receiver.post("/v1/track", track("m1", "u", "A")).status());
  }

  @Test
  void healthAndUnknownPaths() {
    assertEquals("200 {\"status\":\"ok\"}\n", receiver.get("/healthz").toString());
    assertEquals("there is no such path", receiver.post("/v2/track", "{}").error());
    assertEquals(404, receiver.get("/").status());
    var get = receiver.get("/v1/track");
    assertEquals(405, get.status());
    assertEquals("POST", get.header("allow"));
    for (String page : List.of("/healthz", "/metrics")) {
      for (String method : List.of("PUT", "POST")) {
        var answered = receiver.send(method, page, BodyPublishers.ofString("x")).join();
        assertEquals("405 expected GET", answered.status() + " " + answered.error());
        assertEquals("GET, HEAD", answered.header("allow"));
      }
    }
  }

  @Test
  void metricsAreCounted() {
    receiver.post("/v1/t", track("m1", "u", "A"));
    receiver.post("/v1/track", "{}");
    receiver.standIn.fail(Fault.tooMany("9"));
    receiver.post("/v1/track", track("m1", "u", "B"));
    assertEquals(
        1, receiver.figure("fullstory_receiver_requests_total{path=\"/v1/track\",status=\"200\"}"));
    assertEquals(1, receiver.figure("fullstory_receiver_events_total{result=\"sent\"}"));
    assertEquals(1, receiver.figure("fullstory_receiver_events_total{result=\"rejected\"}"));
    assertEquals(1, receiver.figure("fullstory_receiver_events_total{result=\"retry\"}"));
    assertEquals(1, receiver.figure("fullstory_receiver_upstream_responses_total{status=\"429\"}"));
    assertEquals(
        3,
        receiver.figure("fullstory_receiver_request_duration_seconds_count{path=\"/v1/track\"}"));
    assertTrue(receiver.get("/metrics").body().contains("jvm_memory_used_bytes"));
  }

  @Test
  void whatFullStoryWillDropIsCountedByRule() {
    receiver.post("/v1/track", track("m1", "u", "x".repeat(251)));
    receiver.post("/v1/track", track("m2", "u", "A"));
    assertEquals(
        1, receiver.figure("fullstory_receiver_findings_total{code=\"event-name-length\"}"));
  }
}
