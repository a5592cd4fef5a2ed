package fsdestination.cloud.api;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.http.StreamLimit;
import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import fsdestination.standin.SecureStandIn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTPS and HTTP/2, as FullStory speaks them, with few streams at once. */
@Timeout(120)
class StreamLimitTest {
  private static final int THREADS = 256;
  private static final int STREAMS = 10;
  private static final RetryOptions ONE_LONG_ATTEMPT =
      RetryOptions.builder()
          .maxAttempts(1)
          .initialBackoff(Duration.ZERO)
          .maxBackoff(Duration.ZERO)
          .maxRetryAfter(Duration.ZERO)
          .attemptTimeout(Duration.ofSeconds(50))
          .initialPollInterval(Duration.ZERO)
          .jobTimeout(Duration.ofSeconds(50))
          .build();

  private static final RetryOptions ONE_SHORT_ATTEMPT =
      RetryOptions.builder()
          .maxAttempts(1)
          .initialBackoff(Duration.ZERO)
          .maxBackoff(Duration.ZERO)
          .maxRetryAfter(Duration.ZERO)
          .attemptTimeout(Duration.ofSeconds(1))
          .initialPollInterval(Duration.ZERO)
          .jobTimeout(Duration.ofSeconds(1))
          .build();

  private final SecureStandIn secure = SecureStandIn.start(STREAMS);
  private final FullStoryStandIn standIn = secure.standIn();

  @AfterEach
  void close() {
    secure.close();
  }

  private FullStoryApi api(HttpClient.Version version) {
    var client = HttpClient.newBuilder().sslContext(secure.trust()).version(version).build();
    // A request that fails for want of a stream is not made again.
    return FullStoryApi.of(FullStoryStandIn.KEY, standIn.url(), ONE_LONG_ATTEMPT, client);
  }

  private void sendManyAtOnce(FullStoryApi api, int count) throws Exception {
    int before = standIn.received().size();
    standIn.failAlways(request -> Fault.slow(Duration.ofMillis(20)));
    var threads = Executors.newFixedThreadPool(count);
    var answers = new ArrayList<Future<ApiResponse>>();
    for (int i = 0; i < count; i++) {
      String key = "m" + i;
      answers.add(threads.submit(() -> api.send(ApiTest.EVENT, key)));
    }
    for (Future<ApiResponse> each : answers) assertEquals(200, each.get().status());
    threads.shutdown();
    assertEquals(count, standIn.account().events().size());
    assertEquals(before + count, standIn.received().size());
  }

  @Test
  void aRequestGoesByHttp2() {
    try (var api = api(HttpClient.Version.HTTP_2)) {
      api.send(ApiTest.EVENT, "m1");
    }
    assertEquals("HTTP/2.0", standIn.received().get(0).protocol());
  }

  @Test
  void moreRequestsAtOnceThanTheServersStreamsDoNotFail() throws Exception {
    try (var api = api(HttpClient.Version.HTTP_2)) {
      api.me();
      sendManyAtOnce(api, THREADS);
    }
  }

  @Test
  void manyRequestsAtOnceToAServerThatIsNotKnownYetDoNotFail() throws Exception {
    try (var api = api(HttpClient.Version.HTTP_2)) {
      sendManyAtOnce(api, THREADS);
    }
  }

  @Test
  void oneRequestGoesAloneUntilItHasFailedThenAllGoAtOnce() throws Exception {
    int others = 19;
    var limit = new StreamLimit();
    var started = new AtomicInteger();
    var together = new CountDownLatch(others);
    var threads = Executors.newFixedThreadPool(1 + others);
    var runs = new ArrayList<Future<Boolean>>();
    for (int i = 0; i <= others; i++) {
      runs.add(
          threads.submit(
              () ->
                  limit.within(
                      Duration.ofSeconds(30),
                      () -> {
                        if (started.getAndIncrement() > 0) {
                          // False, unless the others are all in flight.
                          together.countDown();
                          return together.await(30, TimeUnit.SECONDS);
                        }
                        await().during(Duration.ofMillis(100)).until(() -> started.get() == 1);
                        throw new IOException("could not connect");
                      })));
    }
    int failures = 0;
    for (Future<Boolean> each : runs) {
      try {
        assertTrue(each.get());
      } catch (ExecutionException e) {
        assertEquals("java.io.IOException: could not connect", e.getMessage());
        failures++;
      }
    }
    threads.shutdown();
    assertEquals(1, failures);
  }

  @Test
  void aRequestWaitsForAStreamAsLongAsItsTimeout() throws Exception {
    var limit = new StreamLimit();
    var inFlight = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var thread = Executors.newSingleThreadExecutor();
    var hanging =
        thread.submit(
            () ->
                limit.within(
                    Duration.ofSeconds(30),
                    () -> {
                      inFlight.countDown();
                      return release.await(60, TimeUnit.SECONDS);
                    }));
    inFlight.await();
    assertThrows(HttpTimeoutException.class, () -> limit.within(Duration.ofMillis(50), () -> true));
    release.countDown();
    assertTrue(hanging.get());
    thread.shutdown();
  }

  @Test
  void manyRequestsToAHostThatNeverRespondsFailTogether() throws Exception {
    int count = 40;
    var threads = Executors.newFixedThreadPool(count);
    // The kernel accepts connections, and nobody responds to the handshake.
    try (var host = new ServerSocket(0, count, InetAddress.getLoopbackAddress());
        var api =
            FullStoryApi.of(
                FullStoryStandIn.KEY,
                URI.create("https://localhost:" + host.getLocalPort()),
                ONE_SHORT_ATTEMPT)) {
      var runs = new ArrayList<Future<ApiResponse>>();
      for (int i = 0; i < count; i++) runs.add(threads.submit(() -> api.send(ApiTest.EVENT, "m")));
      // One after another they would take 40 seconds.
      assertTimeout(
          Duration.ofSeconds(20),
          () -> {
            for (var each : runs) {
              var failure = assertThrows(ExecutionException.class, each::get);
              var message = String.valueOf(failure.getMessage());
              assertTrue(message.contains("no answer in 1000 ms"), message);
            }
          });
    }
    threads.shutdown();
  }

  @Test
  void http1NeedsNoLimit() throws Exception {
    try (var api = api(HttpClient.Version.HTTP_1_1)) {
      sendManyAtOnce(api, 3 * STREAMS);
    }
    assertEquals("HTTP/1.1", standIn.received().get(0).protocol());
  }

  @Test
  void aServerThatLeavesNoStreamForTheWholeTimeoutIsUnavailable() {
    var limit = new StreamLimit();
    var failure =
        assertThrows(
            IOException.class,
            () ->
                limit.within(
                    Duration.ofMillis(50),
                    () -> {
                      throw new IOException("too many concurrent streams");
                    }));
    assertEquals("too many concurrent streams", failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NORMAL", "ALWAYS"})
  void aClientThatFollowsRedirectsIsNotTakenForTheKeyWouldGoAlong(String policy) {
    var client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.valueOf(policy)).build();
    var problem =
        assertThrows(
            IllegalArgumentException.class,
            () -> FullStoryApi.of("key", standIn.url(), RetryOptions.DEFAULT, client));
    assertTrue(problem.toString().endsWith("but its policy is " + policy), problem::toString);
  }
}
