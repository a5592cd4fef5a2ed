package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.StandInAnswer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client still does that is closed, and what one costs that has done nothing. */
@Timeout(60)
class ClosedClientTest extends ApiTest {
  @Test
  void aClosedClientSendsNothing() {
    api.close();
    var failure = assertThrows(UnavailableException.class, api::me);
    assertEquals("GET /me: the client is closed", failure.getMessage());
    assertEquals(0, standIn.received().size());
  }

  @Test
  void aClientThatIsClosedBetweenTwoAttemptsMakesNoFurtherOne() throws Exception {
    standIn.failAlways(request -> Fault.tooMany("1"));
    var retries = new CountDownLatch(1);
    var listened =
        api.withListener(
            new ClientListener() {
              @Override
              public void onAttempt(Endpoint endpoint, int status, Duration duration) {}

              @Override
              public void onRetry(Endpoint endpoint, Duration delay) {
                retries.countDown();
              }
            });
    var sent = CompletableFuture.supplyAsync(listened::me);
    retries.await();
    api.close();
    var failure = assertThrows(ExecutionException.class, () -> sent.get(5, TimeUnit.SECONDS));
    assertTrue(failure.toString().endsWith("the client is closed"), failure::toString);
    assertEquals(1, standIn.received().size());
  }

  @Test
  void aClientThatIsClosedDuringAnAttemptDoesNotWaitForAnother() throws Exception {
    standIn.failAlways(
        request ->
            undisturbed -> Fault.slow(Duration.ofMillis(500)).answer(ClosedClientTest::tooMany));
    var sent = CompletableFuture.supplyAsync(api::me);
    awaitRequest();
    api.close();
    assertThrows(ExecutionException.class, () -> sent.get(3, TimeUnit.SECONDS));
    assertEquals(1, standIn.received().size());
  }

  private static StandInAnswer tooMany() {
    return StandInAnswer.of(429, "{}").with("Retry-After", "5");
  }

  @Test
  void aClientThatSendsNothingHasNoThread() {
    long before = selectors();
    for (int i = 0; i < 20; i++) client(standIn.url(), HURRY).close();
    assertTrue(selectors() <= before, "threads were begun");
  }

  private static long selectors() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains("SelectorManager"))
        .count();
  }

  @Test
  void whatIsUnderWayWhenTheClientIsClosedIsFinished() throws Exception {
    standIn.fail(Fault.slow(Duration.ofMillis(500)));
    var sent = CompletableFuture.supplyAsync(api::me);
    awaitRequest();
    api.close();
    assertNotNull(sent.get(5, TimeUnit.SECONDS));
  }

  @Test
  void anAnswerThatStopsIsGivenUpAfterTheClientIsClosedToo() throws Exception {
    standIn.fail(Fault.stalled(Duration.ofSeconds(30)));
    var sent = CompletableFuture.supplyAsync(api::me);
    awaitRequest();
    api.close();
    var failure = assertThrows(ExecutionException.class, () -> sent.get(20, TimeUnit.SECONDS));
    assertTrue(failure.getCause() instanceof UnavailableException, failure.toString());
  }
}
