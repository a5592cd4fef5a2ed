package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.standin.Fault;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Batch imports. */
@Timeout(60)
class ImportsTest extends ApiTest {
  private static ApiRequest users(String... bodies) {
    return Imports.request(Endpoint.CREATE_USER, List.of(bodies));
  }

  private static String user(String uid) {
    return "{\"uid\":\"" + uid + "\",\"properties\":{}}";
  }

  @Test
  void aJobIsCreatedAndWaitedFor() {
    standIn.account().jobs().take(3);
    var job = api.imports().run(users(user("a"), user("b")), "batch1");
    assertEquals(new ImportJob("job0=", true, 2, 0), job);
    assertEquals(List.of("user a", "user b"), standIn.account().order());
    assertEquals("batch1", standIn.received().get(0).header("Idempotency-Key"));
    assertEquals("/v2/users/batch/job0%3D", standIn.received().get(4).path());
    assertEquals(List.of(), api.imports().errors(Endpoint.CREATE_USER, job));
  }

  @Test
  void errorsOfAllPagesAreRead() {
    var bodies = IntStream.range(0, 5).mapToObj(i -> "{\"name\":" + i + "}").toList();
    var job = api.imports().run(Imports.request(Endpoint.CREATE_EVENT, bodies), "b");
    var errors = api.imports().errors(Endpoint.CREATE_EVENT, job);
    assertEquals(5, job.failed());
    assertEquals(5, errors.size());
    assertEquals("validation_failed: name is no string", errors.get(4).reason());
    assertEquals("{\"name\":4}", errors.get(4).request().toString());
  }

  @Test
  void aJobWhoseAnswerIsLostIsCreatedOnce() {
    standIn.fail(Fault.lostAnswer());
    api.imports().run(users(user("a")), "batch1");
    assertEquals(1, standIn.account().jobs().count());
  }

  @Test
  void aPollThatFailsIsTriedAgain() {
    standIn.fail(Fault.slow(Duration.ZERO), Fault.status(500));
    assertEquals(1, api.imports().run(users(user("a")), "batch1").imported());
  }

  private long polls() {
    return standIn.received().stream().filter(each -> each.method().equals("GET")).count();
  }

  @Test
  void aPollThatIsRefusedIsNotTriedAgain() {
    standIn.failAlways(each -> each.method().equals("GET") ? Fault.status(400) : null);
    assertThrows(RefusedException.class, () -> api.imports().run(users(user("a")), "batch1"));
    assertEquals(1, polls());
  }

  @Test
  void aPollThatFailsAtEachAttemptIsLeftToTheCaller() {
    standIn.failAlways(each -> each.method().equals("GET") ? Fault.status(503) : null);
    assertThrows(UnavailableException.class, () -> api.imports().run(users(user("a")), "batch1"));
    assertEquals(HURRY.attempts(), polls());
  }

  @Test
  void anAnswerWithoutAJobIsUnavailable() {
    standIn.fail(Fault.garbage());
    var failure =
        assertThrows(
            UnavailableException.class, () -> api.imports().run(users(user("a")), "batch1"));
    assertEquals("POST /v2/users/batch: the answer names no job", failure.getMessage());
  }

  @Test
  void aJobThatNeverEndsIsGivenUp() {
    standIn.account().jobs().take(Integer.MAX_VALUE);
    var patience =
        new Patience(
            1,
            HURRY.firstDelay(),
            HURRY.longestDelay(),
            HURRY.longestRetryAfter(),
            HURRY.timeout(),
            HURRY.firstPoll(),
            Duration.ofMillis(300));
    try (var impatient = client(standIn.url(), patience)) {
      var failure =
          assertThrows(
              UnavailableException.class, () -> impatient.imports().run(users(user("a")), "b"));
      assertTrue(failure.getMessage().contains("has not ended in PT0.3S"), failure::getMessage);
    }
  }

  @Test
  void aBatchHasAtMost50000Requests() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Imports.request(Endpoint.CREATE_USER, Collections.nCopies(50_001, "{}")));
    assertEquals(
        "Expected at most 50,000 requests in a batch but found 50,001", refusal.getMessage());
  }
}
