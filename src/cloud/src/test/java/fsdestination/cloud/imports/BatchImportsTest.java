package fsdestination.cloud.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.ApiTest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.api.RejectedRequestException;
import fsdestination.cloud.api.UnavailableException;
import fsdestination.standin.Fault;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Batch imports. */
@Timeout(60)
class BatchImportsTest extends ApiTest {
  private static ApiRequest users(String... bodies) {
    return BatchImports.request(Endpoint.CREATE_USER, List.of(bodies));
  }

  private static String user(String uid) {
    return "{\"uid\":\"" + uid + "\",\"properties\":{}}";
  }

  @Test
  void aJobIsCreatedAndWaitedFor() {
    standIn.account().jobs().take(3);
    var job = new BatchImports(api).run(users(user("a"), user("b")), "batch1");
    assertEquals(new ImportJob("job0=", true, 2, 0), job);
    assertEquals(List.of("user a", "user b"), standIn.account().order());
    assertEquals("batch1", standIn.received().get(0).header("Idempotency-Key"));
    assertEquals("/v2/users/batch/job0%3D", standIn.received().get(4).path());
    assertEquals(List.of(), new BatchImports(api).errors(Endpoint.CREATE_USER, job));
  }

  @Test
  void errorsOfAllPagesAreRead() {
    var bodies = IntStream.range(0, 5).mapToObj(i -> "{\"name\":" + i + "}").toList();
    var job = new BatchImports(api).run(BatchImports.request(Endpoint.CREATE_EVENT, bodies), "b");
    var errors = new BatchImports(api).errors(Endpoint.CREATE_EVENT, job);
    assertEquals(5, job.failed());
    assertEquals(5, errors.size());
    assertEquals("validation_failed: name is no string", errors.get(4).reason());
    assertEquals("{\"name\":4}", errors.get(4).request().toString());
  }

  @Test
  void aJobWhoseAnswerIsLostIsCreatedOnce() {
    standIn.fail(Fault.lostAnswer());
    new BatchImports(api).run(users(user("a")), "batch1");
    assertEquals(1, standIn.account().jobs().count());
  }

  @Test
  void aPollThatFailsIsTriedAgain() {
    standIn.fail(Fault.slow(Duration.ZERO), Fault.status(500));
    assertEquals(1, new BatchImports(api).run(users(user("a")), "batch1").imported());
  }

  private long polls() {
    return standIn.received().stream().filter(each -> each.method().equals("GET")).count();
  }

  @Test
  void aPollThatIsRejectedIsNoRejectionOfTheBatch() {
    standIn.failAlways(each -> each.method().equals("GET") ? Fault.status(400) : null);
    var failure =
        assertThrows(
            UnavailableException.class,
            () -> new BatchImports(api).run(users(user("a")), "batch1"));
    assertEquals(
        "GET /v2/users/batch/…: FullStory answered 400 (server_error: told to fail), but it has"
            + " taken the batch, which is to be sent again with the same key",
        failure.getMessage());
    assertEquals(400, failure.status());
    assertEquals(1, polls());
  }

  @Test
  void aJobThatIsNotKnownYetIsAskedAboutAgain() {
    standIn.fail(Fault.slow(Duration.ZERO), Fault.status(404), Fault.status(404));
    assertEquals(1, new BatchImports(api).run(users(user("a")), "batch1").imported());
    assertEquals(1, standIn.account().jobs().count());
  }

  @Test
  void aJobThatIsNotKnownAfterAllItsAttemptsIsLeftToTheCaller() {
    standIn.failAlways(each -> each.method().equals("GET") ? Fault.status(404) : null);
    assertThrows(
        UnavailableException.class, () -> new BatchImports(api).run(users(user("a")), "batch1"));
    assertEquals(HURRY.maxAttempts(), polls());
  }

  @Test
  void errorsThatAreRejectedAreNoRejectionOfTheBatch() {
    var job = new BatchImports(api).run(users("{\"uid\":1}"), "batch1");
    standIn.fail(Fault.status(404));
    var failure =
        assertThrows(
            UnavailableException.class,
            () -> new BatchImports(api).errors(Endpoint.CREATE_USER, job));
    assertTrue(failure.getMessage().endsWith("with the same key"), failure::getMessage);
  }

  @Test
  void errorsThatAreNotReadyYetAreLeftToTheCaller() {
    var job = new BatchImports(api).run(users("{\"uid\":1}"), "batch1");
    standIn.fail(Fault.answering(202, "{}"));
    assertThrows(
        UnavailableException.class, () -> new BatchImports(api).errors(Endpoint.CREATE_USER, job));
  }

  @Test
  void aBatchThatIsRejectedIsRejected() {
    standIn.fail(Fault.status(400));
    assertThrows(
        RejectedRequestException.class,
        () -> new BatchImports(api).run(users(user("a")), "batch1"));
  }

  @Test
  void pagesOfErrorsThatComeAgainAreNotReadForEver() {
    var job = new BatchImports(api).run(users("{\"uid\":1}"), "batch1");
    standIn.failAlways(each -> Fault.answering(200, "{\"results\":[],\"next_page_token\":\"2\"}"));
    var failure =
        assertThrows(
            UnavailableException.class,
            () -> new BatchImports(api).errors(Endpoint.CREATE_USER, job));
    assertEquals(
        "GET /v2/users/batch/…/errors: page 2 of the errors names itself or one before it as the"
            + " next one",
        failure.getMessage());
  }

  @Test
  void anErrorThatNamesNoRequestHasNullForIt() {
    var job = new BatchImports(api).run(users("{\"uid\":1}"), "batch1");
    standIn.fail(Fault.answering(200, "{\"results\":[{\"code\":\"c\",\"message\":\"m\"}]}"));
    var errors = new BatchImports(api).errors(Endpoint.CREATE_USER, job);
    assertEquals(List.of(new ImportError("c: m", NullNode.instance)), errors);
  }

  @Test
  void anEndpointThatHasNoJobsIsNotTakenForEvents() {
    var imports = new BatchImports(api);
    var job = new ImportJob("j", false, 0, 1);
    var bodies = List.of("{}");
    assertThrows(IllegalArgumentException.class, () -> imports.await(Endpoint.CREATE_USER, "j"));
    assertThrows(IllegalArgumentException.class, () -> imports.errors(Endpoint.IMPORT_USERS, job));
    var rejection =
        assertThrows(
            IllegalArgumentException.class,
            () -> BatchImports.request(Endpoint.IMPORT_USERS, bodies));
    assertEquals(
        "Expected CREATE_USER or CREATE_EVENT but found IMPORT_USERS", rejection.getMessage());
    assertEquals(0, standIn.received().size());
  }

  @Test
  void aPollThatFailsAtEachAttemptIsLeftToTheCaller() {
    standIn.failAlways(each -> each.method().equals("GET") ? Fault.status(503) : null);
    assertThrows(
        UnavailableException.class, () -> new BatchImports(api).run(users(user("a")), "batch1"));
    assertEquals(HURRY.maxAttempts(), polls());
  }

  @Test
  void anAnswerWithoutAJobIsUnavailable() {
    standIn.fail(Fault.garbage());
    var failure =
        assertThrows(
            UnavailableException.class,
            () -> new BatchImports(api).run(users(user("a")), "batch1"));
    assertEquals("POST /v2/users/batch: the answer names no job", failure.getMessage());
  }

  @Test
  void aJobThatNeverEndsIsGivenUp() {
    standIn.account().jobs().take(Integer.MAX_VALUE);
    var retryOptions = HURRY.toBuilder().maxAttempts(1).jobTimeout(Duration.ofMillis(300)).build();
    try (var impatient = client(standIn.url(), retryOptions)) {
      var failure =
          assertThrows(
              UnavailableException.class,
              () -> new BatchImports(impatient).run(users(user("a")), "b"));
      assertTrue(failure.getMessage().contains("has not ended in PT0.3S"), failure::getMessage);
    }
  }

  @Test
  void aBatchHasAtMost50000Requests() {
    var rejection =
        assertThrows(
            IllegalArgumentException.class,
            () -> BatchImports.request(Endpoint.CREATE_USER, Collections.nCopies(50_001, "{}")));
    assertEquals(
        "Expected at most 50,000 requests in a batch but found 50,001", rejection.getMessage());
  }

  @Test
  void aNumberIsTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      aBatchHasAtMost50000Requests();
    } finally {
      Locale.setDefault(before);
    }
  }
}
