package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a listener of the client is called for. */
class ClientListenerTest extends ApiTest {
  private final List<String> calls = new ArrayList<>();
  private final List<Duration> durations = new ArrayList<>();

  private final FullStoryApi listened =
      api.withListener(
          new ClientListener() {
            @Override
            public void onAttempt(Endpoint endpoint, int status, Duration duration) {
              calls.add(endpoint.name() + " " + status);
              durations.add(duration);
            }

            @Override
            public void onRetry(Endpoint endpoint, Duration delay) {
              calls.add(endpoint.name() + " again");
              durations.add(delay);
            }
          });

  private static ApiRequest event() {
    return ApiRequest.of(
        Endpoint.CREATE_EVENT, "", "{\"user\":{\"uid\":\"u\"},\"name\":\"E\",\"properties\":{}}");
  }

  @Test
  void eachAttemptAndEachRetryIsACall() {
    standIn.fail(Fault.status(503), Fault.lostAnswer());
    listened.send(event(), "m1");
    assertEquals(
        List.of(
            "CREATE_EVENT 503",
            "CREATE_EVENT again",
            "CREATE_EVENT 0",
            "CREATE_EVENT again",
            "CREATE_EVENT 200"),
        calls.stream().map(each -> each.replace(" 201", " 200")).toList());
    durations.forEach(each -> assertTrue(each.compareTo(Duration.ofSeconds(30)) < 0));
    durations.forEach(each -> assertTrue(!each.isNegative() && !each.isZero()));
  }

  @Test
  void aRejectedRequestIsOneAttempt() {
    standIn.fail(Fault.status(400));
    assertThrows(RejectedRequestException.class, () -> listened.send(event(), "m1"));
    assertEquals(List.of("CREATE_EVENT 400"), calls);
  }

  @Test
  void theClientItCameFromHasNoListener() {
    api.me();
    assertEquals(List.of(), calls);
  }

  @Test
  void aClosedClientMakesNoAttempt() {
    api.close();
    assertThrows(UnavailableException.class, listened::me);
    assertEquals(List.of(), calls);
  }

  @Test
  void aListenerThatFailsChangesNothing() {
    standIn.fail(Fault.status(503));
    var failing =
        api.withListener(
            new ClientListener() {
              @Override
              public void onAttempt(Endpoint endpoint, int status, Duration duration) {
                throw new IllegalStateException("no attempt");
              }

              @Override
              public void onRetry(Endpoint endpoint, Duration delay) {
                throw new IllegalStateException("no retry");
              }
            });
    failing.send(event(), "m1");
    assertEquals(1, standIn.account().events().size());
  }
}
