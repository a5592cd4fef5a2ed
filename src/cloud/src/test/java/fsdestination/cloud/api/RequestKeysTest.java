package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.imports.BatchImports;
import fsdestination.cloud.internal.Sha256;
import fsdestination.standin.Fault;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which key an attempt has, so that FullStory neither repeats a 500 nor creates an event twice. */
@Timeout(60)
class RequestKeysTest extends ApiTest {
  private static final ApiRequest OTHER =
      ApiRequest.of(
          Endpoint.CREATE_EVENT,
          "u",
          "{\"name\":\"other\",\"properties\":{},\"user\":{\"uid\":\"u\"}}");

  private List<String> keys() {
    return standIn.received().stream().map(each -> each.header("Idempotency-Key")).toList();
  }

  private int created() {
    return standIn.account().events().size();
  }

  private FullStoryApi impatient() {
    return client(standIn.url(), HURRY.toBuilder().maxAttempts(2).build());
  }

  @Test
  void theAttemptAfterAnExact500HasADerivedKey() {
    standIn.fail(Fault.status(500), Fault.status(500));
    assertEquals(200, api.send(EVENT, "m1").status());
    assertEquals(List.of("m1", "m1:r1"), keys().subList(0, 2));
    assertTrue(keys().get(2).matches("m1:r[0-9a-f-]{36}"), keys().get(2));
    assertEquals(1, created());
  }

  @Test
  void aDerivedKeyIsNoLongerThanFullStoryAllows() {
    standIn.fail(Fault.status(500), Fault.status(500));
    String longest = "m".repeat(255);
    assertEquals(200, api.send(EVENT, longest).status());
    assertEquals(List.of(longest, Sha256.of(longest + ":r1")), keys().subList(0, 2));
    assertTrue(keys().get(2).length() <= 255, keys().get(2));
    assertEquals(3, keys().stream().distinct().count());
    assertEquals(1, created());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 502, 503, 504, 599})
  void otherErrorsKeepTheKey(int status) {
    standIn.fail(Fault.status(status), Fault.status(status));
    assertEquals(200, api.send(EVENT, "m1").status());
    assertEquals(List.of("m1", "m1", "m1"), keys());
  }

  @Test
  void anAnswerThatIsLostAfterA500KeepsTheDerivedKey() {
    standIn.fail(Fault.status(500), Fault.lostAnswer());
    api.send(EVENT, "m1");
    assertEquals(List.of("m1", "m1:r1", "m1:r1"), keys());
    assertEquals(1, created());
  }

  @Test
  void anotherProcessDerivesTheSameKeys() {
    standIn.fail(Fault.status(500), Fault.lostAnswer());
    try (var killed = client(standIn.url(), HURRY.toBuilder().maxAttempts(2).build())) {
      assertThrows(UnavailableException.class, () -> killed.send(EVENT, "m1"));
    }
    assertEquals(1, created());
    api.send(EVENT, "m1");
    assertEquals(List.of("m1", "m1:r1", "m1", "m1:r1"), keys());
    assertEquals(1, created());
  }

  @Test
  void aSenderWhoRepeatsAnEventMeetsNoFiled500ForEver() {
    try (var receiver = impatient()) {
      standIn.failAlways(request -> Fault.status(500));
      for (int i = 0; i < 5; i++) {
        assertThrows(UnavailableException.class, () -> receiver.send(EVENT, "m1"));
      }
      standIn.failAlways(request -> null);
      receiver.send(EVENT, "m1");
      receiver.send(EVENT, "m1");
    }
    assertEquals(1, created());
    assertEquals(12, standIn.received().size());
  }

  @Test
  void afterManyFiled500sAnotherProcessGetsThrough() {
    standIn.failAlways(request -> Fault.status(500));
    for (int i = 0; i < 5; i++) {
      try (var another = client(standIn.url(), HURRY.toBuilder().maxAttempts(3).build())) {
        assertThrows(UnavailableException.class, () -> another.send(EVENT, "m1"));
      }
    }
    standIn.failAlways(request -> null);
    try (var another = client(standIn.url(), HURRY.toBuilder().maxAttempts(3).build())) {
      another.send(EVENT, "m1");
    }
    assertEquals(1, created());
  }

  @Test
  void whatIsRememberedIsBounded() {
    var keys = new RequestKeys();
    IntStream.range(0, 100_000).forEach(i -> keys.answered("m" + i, "m" + i, 500));
    assertTrue(keys.size() <= 5_000, "remembered " + keys.size());
    assertEquals("m99999:r1", keys.current("m99999"));
  }

  @Test
  void aRequestThatFailsTwiceAtOnceGoesOneKeyFurther() {
    var keys = new RequestKeys();
    keys.answered("m1", "m1", 500);
    keys.answered("m1", "m1", 500);
    assertEquals("m1:r1", keys.current("m1"));
  }

  @Test
  void aConflictWithAnExecutingRequestIsRetriedWithTheSameKey() throws Exception {
    var executed = new CountDownLatch(1);
    standIn.fail(Fault.until(executed));
    var first = CompletableFuture.supplyAsync(() -> api.send(EVENT, "m1"));
    awaitRequest();
    // The first attempt of the other request meets a conflict; then the first request ends.
    standIn.failAlways(
        request -> {
          if (standIn.received().size() > 2) executed.countDown();
          return null;
        });
    try (var another = client(standIn.url(), HURRY.toBuilder().maxAttempts(6).build())) {
      assertEquals(200, another.send(EVENT, "m1").status());
    }
    assertEquals(200, first.join().status());
    assertEquals(List.of("m1"), keys().stream().distinct().toList());
    assertTrue(keys().size() > 2, "no attempt met the first one: " + keys());
    assertEquals(1, created());
  }

  @Test
  void aConflictThatStaysIsRejectedInTheEndWithBothMeanings() {
    api.send(EVENT, "m1");
    try (var usual = client(standIn.url(), HURRY.toBuilder().maxAttempts(6).build())) {
      var rejection = assertThrows(RejectedRequestException.class, () -> usual.send(OTHER, "m1"));
      assertEquals(
          "POST /v2/events: FullStory answered 409 (idempotency_mismatch: the key was used with"
              + " another body: m1) to the last of 6 attempts. Either an earlier request with this"
              + " Idempotency-Key is still executing, and does what was asked; or the key was used"
              + " in the last 24 hours with another body, by another event with the same messageId"
              + " or by the same event with other settings",
          rejection.getMessage());
    }
    assertEquals(7, standIn.received().size());
  }

  @Test
  void aConflictIsBoundedForSendersWhoRepeatTheEvent() {
    api.send(EVENT, "m1");
    try (var receiver = impatient()) {
      for (int i = 0; i < 2; i++) {
        var failure = assertThrows(UnavailableException.class, () -> receiver.send(OTHER, "m1"));
        assertEquals(409, failure.status());
      }
      assertThrows(RejectedRequestException.class, () -> receiver.send(OTHER, "m1"));
      assertThrows(RejectedRequestException.class, () -> receiver.send(OTHER, "m1"));
    }
    assertEquals(1 + 6 + 1, standIn.received().size());
  }

  @Test
  void aConflictWhereThereAreNoKeysIsFinal() {
    standIn.fail(Fault.status(409));
    var legacy = ApiRequest.of(Endpoint.USER_EVENT, "u", "{}");
    assertThrows(RejectedRequestException.class, () -> api.send(legacy, "m1"));
    assertEquals(1, standIn.received().size());
  }

  @Test
  void aBatchThatFullStoryMayBeExecutingIsNeverRejected() {
    standIn.failAlways(request -> Fault.status(409));
    var batch = BatchImports.request(Endpoint.CREATE_EVENT, List.of(EVENT.body()));
    try (var usual = client(standIn.url(), HURRY.toBuilder().maxAttempts(6).build())) {
      var failure =
          assertThrows(
              UnavailableException.class, () -> new BatchImports(usual).create(batch, "b1"));
      assertTrue(failure.getMessage().contains("is still executing"), failure::getMessage);
    }
  }
}
