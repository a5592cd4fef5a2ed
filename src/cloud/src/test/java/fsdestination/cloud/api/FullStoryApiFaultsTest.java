package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.http.HttpTransport;
import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a request when FullStory, or the way to it, fails. */
@Timeout(60)
class FullStoryApiFaultsTest extends ApiTest {
  @Test
  void whatNeverSucceedsIsGivenUp() {
    standIn.failAlways(request -> Fault.status(503));
    var failure = assertThrows(UnavailableException.class, () -> api.send(EVENT, "m1"));
    assertEquals(
        "POST /v2/events: FullStory answered 503 (server_error: told to fail) to the last of 4"
            + " attempts",
        failure.getMessage());
    assertEquals(503, failure.status());
    assertEquals(4, standIn.received().size());
  }

  @Test
  void retryAfterIsWaitedFor() {
    standIn.fail(Fault.tooMany("1"));
    long start = System.nanoTime();
    api.send(EVENT, "m1");
    assertTrue(System.nanoTime() - start >= Duration.ofSeconds(1).toNanos());
    assertEquals(2, standIn.received().size());
  }

  @Test
  void aRetryAfterThatIsTooLongIsLeftToTheCaller() {
    standIn.fail(Fault.tooMany("3600"));
    var failure = assertThrows(UnavailableException.class, () -> api.send(EVENT, "m1"));
    assertEquals(Duration.ofHours(1), failure.retryAfter());
    assertEquals(1, standIn.received().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5", "99999999999999999999", "Thu, 01 Jan 1970 00:00:00 GMT"})
  void aRetryAfterThatMakesNoSenseDoesNoHarm(String header) {
    standIn.fail(Fault.tooMany(header));
    assertEquals(200, api.send(EVENT, "m1").status());
  }

  @Test
  void anAnswerThatIsLostLeadsToNoSecondEvent() {
    standIn.fail(Fault.lostAnswer(), Fault.lostAnswer());
    api.send(EVENT, "m1");
    assertEquals(3, standIn.received().size());
    assertEquals(1, standIn.account().events().size());
  }

  @Test
  void anAnswerThatBreaksOffIsTriedAgain() {
    standIn.fail(Fault.halfClosed());
    api.send(EVENT, "m1");
    assertEquals(2, standIn.received().size());
  }

  @Test
  void anAnswerThatDoesNotComeInTimeIsTriedAgain() {
    standIn.fail(Fault.slow(Duration.ofMillis(750)), Fault.stalled(Duration.ofSeconds(2)));
    try (var hasty = client(standIn.url(), hasty())) {
      hasty.send(EVENT, "m1");
    }
    assertEquals(3, standIn.received().size());
    assertEquals(1, standIn.account().events().size());
  }

  private static RetryOptions hasty() {
    return HURRY.toBuilder().attemptTimeout(Duration.ofMillis(500)).build();
  }

  @Test
  void aBodyThatIsGarbageDoesNotMatterWhereNothingIsReadFromIt() {
    standIn.fail(Fault.garbage());
    assertEquals(200, api.send(EVENT, "m1").status());
  }

  @Test
  void theKeyIsTakenOutOfWhatAnErrorQuotes() {
    standIn.fail(
        Fault.answering(401, "{\"message\":\"bad header Basic " + FullStoryStandIn.KEY + "\"}"));
    var rejection = assertThrows(UnauthorizedException.class, () -> api.send(EVENT, "m1"));
    assertEquals(
        "POST /v2/events: FullStory answered 401 (bad header Basic …). The API key is not accepted",
        rejection.getMessage());
  }

  @Test
  void anErrorThatIsGarbageIsToldByItsStatus() {
    standIn.fail(Fault.answering(400, "\u0007<html>"));
    var rejection = assertThrows(RejectedRequestException.class, () -> api.send(EVENT, "m1"));
    assertEquals("POST /v2/events: FullStory answered 400", rejection.getMessage());
  }

  @Test
  void aLongErrorIsShortened() {
    standIn.fail(Fault.answering(400, "{\"message\":\"" + "x\\n".repeat(100_000) + "\"}"));
    var rejection = assertThrows(RejectedRequestException.class, () -> api.send(EVENT, "m1"));
    assertEquals("POST /v2/events: FullStory answered 400 ()…".length() + 300, length(rejection));
  }

  private static int length(ApiException failure) {
    return failure.getMessage().length();
  }

  @Test
  void anAnswerWithoutEndIsCutOff() {
    standIn.failAlways(request -> Fault.answering(200, "x".repeat(17 << 20)));
    var failure = assertThrows(UnavailableException.class, () -> api.send(EVENT, "m1"));
    assertTrue(length(failure) < 200, failure::getMessage);
    assertTrue(failure.getMessage().contains("more than 16,777,216 bytes"), failure::getMessage);
  }

  @Test
  void whatIsNotEvenHttpIsUnavailableAndNotQuoted() throws IOException {
    try (var socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      var thread = new Thread(() -> echo(socket));
      thread.setDaemon(true);
      thread.start();
      try (var lost = client(URI.create("http://127.0.0.1:" + socket.getLocalPort()), HURRY)) {
        var failure = assertThrows(UnavailableException.class, () -> lost.send(EVENT, "m1"));
        assertEquals("POST /v2/events: the answer is no HTTP (attempt 4)", failure.getMessage());
        for (Throwable each = failure; each != null; each = each.getCause()) {
          assertFalse(each.toString().contains("Invalid status line"), each.toString());
        }
      }
    }
  }

  /** Says what it hears. */
  private static void echo(ServerSocket socket) {
    while (!socket.isClosed()) {
      try (var connection = socket.accept()) {
        connection.setSoTimeout(200);
        var heard = new byte[4096];
        int length = connection.getInputStream().read(heard);
        connection.getOutputStream().write(heard, 0, length);
        connection.shutdownOutput();
        connection.getInputStream().readAllBytes();
      } catch (IOException e) {
        // The next one may do.
      }
    }
  }

  @Test
  void whereNobodyListensItIsUnavailable() {
    var url = standIn.url();
    standIn.close();
    try (var lost = client(url, HURRY)) {
      var failure = assertThrows(UnavailableException.class, lost::me);
      assertEquals("GET /me: could not connect (attempt 4)", failure.getMessage());
    }
  }

  @Test
  void aHostThatDoesNotExistIsNamedAsTheReason() {
    var unknown = new ConnectException();
    unknown.initCause(new IOException(new UnknownHostException("fullstory.invalid")));
    assertEquals("the host is not known", HttpTransport.explain(unknown));
  }

  @Test
  void theCauseIsKept() {
    var url = standIn.url();
    standIn.close();
    try (var lost = client(url, HURRY)) {
      var failure = assertThrows(UnavailableException.class, lost::me);
      assertTrue(failure.getCause() instanceof ConnectException, failure::toString);
    }
  }

  @Test
  void anInterruptedThreadGivesUpAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    var failure = assertThrows(UnavailableException.class, () -> api.send(EVENT, "m1"));
    assertTrue(Thread.interrupted());
    assertNotNull(failure.getMessage());
  }
}
