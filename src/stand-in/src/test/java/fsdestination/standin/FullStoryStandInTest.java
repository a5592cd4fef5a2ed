package fsdestination.standin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import javax.net.ssl.SSLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-in does with keys, and by HTTPS, what FullStory's documentation says of FullStory. */
@Timeout(60)
class FullStoryStandInTest {
  private static final int STREAMS = 3;

  private final SecureStandIn secure = SecureStandIn.start(STREAMS);
  private final FullStoryStandIn standIn = secure.standIn();
  private final HttpClient client = HttpClient.newBuilder().sslContext(secure.trust()).build();

  @AfterEach
  void close() {
    secure.close();
  }

  private CompletableFuture<HttpResponse<String>> later(String key, String uid) {
    var request =
        HttpRequest.newBuilder(standIn.url().resolve("/v2/users"))
            .header("Authorization", "Basic " + FullStoryStandIn.KEY)
            .header("Integration-Source", "segment")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString("{\"uid\":\"" + uid + "\",\"properties\":{}}"))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String key, String uid) {
    return later(key, uid).join();
  }

  private List<String> created() {
    return standIn.account().order();
  }

  @Test
  void aKeyIsExecutedOnce() {
    var first = post("k", "u");
    var second = post("k", "u");
    assertEquals(first.body(), second.body());
    assertEquals(List.of("user u"), created());
  }

  @Test
  void anExact500IsFiledAndRepeated() {
    standIn.fail(Fault.status(500));
    assertEquals(500, post("k", "u").statusCode());
    assertEquals(500, post("k", "u").statusCode());
    assertEquals(200, post("k:r1", "u").statusCode());
    assertEquals(List.of("user u"), created());
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504, 599})
  void anErrorThatMayBeRetriedIsNotFiled(int status) {
    standIn.fail(Fault.within(undisturbed -> StandInAnswer.error(status, "busy", "later")));
    assertEquals(status, post("k", "u").statusCode());
    assertEquals(200, post("k", "u").statusCode());
  }

  @Test
  void anInvalidRequestIsFiled() {
    assertEquals(400, post("k", "").statusCode());
    assertEquals(409, post("k", "u").statusCode());
  }

  @Test
  void anotherBodyOfAKeyIsAConflict() {
    post("k", "u");
    var other = post("k", "v");
    assertEquals(409, other.statusCode());
    assertTrue(other.body().contains("idempotency_mismatch"), other.body());
    assertEquals(List.of("user u"), created());
  }

  @Test
  void aKeyThatIsExecutingIsAConflictOfWhichNothingIsFiled() throws Exception {
    var executing = new CountDownLatch(1);
    var finish = new CountDownLatch(1);
    standIn.fail(
        Fault.within(
            undisturbed -> {
              executing.countDown();
              await(finish);
              return undisturbed.get();
            }));
    var first = later("k", "u");
    executing.await();
    var second = post("k", "u");
    assertEquals(409, second.statusCode());
    assertTrue(second.body().contains("idempotency_conflict"), second.body());
    assertEquals(200, post("other", "v").statusCode(), "other keys are not waited for");
    finish.countDown();
    assertEquals(200, first.join().statusCode());
    assertEquals(200, post("k", "u").statusCode());
    assertEquals(List.of("user v", "user u"), created());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aKeyIsForgottenAfterADay() {
    post("k", "u");
    standIn.clock().advance(Duration.ofHours(24).minusSeconds(1));
    post("k", "u");
    assertEquals(List.of("user u"), created());
    standIn.clock().advance(Duration.ofSeconds(1));
    post("k", "u");
    assertEquals(List.of("user u", "user u"), created());
  }

  @Test
  void anAnswerThatIsLostWasExecuted() {
    standIn.fail(Fault.lostAnswer());
    assertThrows(Exception.class, () -> post("k", "u"));
    assertEquals(200, post("k", "u").statusCode());
    assertEquals(List.of("user u"), created());
  }

  @Test
  void clientsThatSpeakHttp2GetIt() {
    assertEquals(HttpClient.Version.HTTP_2, post("k", "u").version());
    assertEquals("HTTP/2.0", standIn.received().get(0).protocol());
  }

  @Test
  void clientsThatDoNotGetHttp1() throws IOException, InterruptedException {
    var old =
        HttpClient.newBuilder()
            .sslContext(secure.trust())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    var request =
        HttpRequest.newBuilder(standIn.url().resolve("/me"))
            .header("Authorization", "Basic " + FullStoryStandIn.KEY)
            .header("Integration-Source", "segment")
            .build();
    assertEquals(200, old.send(request, BodyHandlers.ofString()).statusCode());
    assertEquals("HTTP/1.1", standIn.received().get(0).protocol());
  }

  @Test
  void strangersDoNotTrustItsCertificate() {
    var request = HttpRequest.newBuilder(standIn.url().resolve("/me")).build();
    assertThrows(
        SSLException.class,
        () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
  }

  @Test
  void moreStreamsThanItsLimitAreRefused() throws Exception {
    post("first", "u");
    var finish = new CountDownLatch(1);
    standIn.failAlways(request -> Fault.until(finish));
    var begun = IntStream.range(0, STREAMS).mapToObj(i -> later("k" + i, "u" + i)).toList();
    Awaitility.await().until(() -> standIn.received().size() == 1 + STREAMS);
    var more = later("more", "w");
    var failure = assertThrows(ExecutionException.class, more::get);
    assertTrue(failure.getCause() instanceof IOException, failure.toString());
    finish.countDown();
    begun.forEach(each -> assertEquals(200, each.join().statusCode()));
    assertEquals(STREAMS + 1, created().size(), "the refused one was not executed");
  }
}
