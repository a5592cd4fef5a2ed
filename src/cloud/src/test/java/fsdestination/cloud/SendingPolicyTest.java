package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the events after one wait, and when they are sent all the same. */
class SendingPolicyTest {
  private final SendingPolicy policy = new SendingPolicy();

  private static SubscriptionResult outcome(Outcome result, int status) {
    return new SubscriptionResult("S", result, "", status, null);
  }

  private static DeliveryResult delivery(SubscriptionResult... outcomes) {
    return new DeliveryResult(List.of(outcomes));
  }

  private static DeliveryResult unavailable(int status) {
    return delivery(outcome(Outcome.UNAVAILABLE, status));
  }

  private long stops(int count, DeliveryResult delivery) {
    return IntStream.range(0, count).filter(i -> policy.isStoppedBy(delivery)).count();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 302, 408, 429, 502, 503, 504})
  void anOutageStopsAll(int status) {
    assertTrue(policy.isStoppedBy(unavailable(status)));
  }

  @Test
  void aKeyThatIsRejectedStopsAll() {
    assertTrue(policy.isStoppedBy(delivery(outcome(Outcome.UNAUTHORIZED, 401))));
  }

  @ParameterizedTest
  @CsvSource({"SENT, 200", "SKIPPED, 0", "REJECTED, 0", "REJECTED, 400", "REJECTED, 501"})
  void whatIsDoneWithStopsNothing(Outcome result, int status) {
    assertEquals(0, stops(100, delivery(outcome(result, status))));
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 500, 505, 599})
  void theTwentiethFaultInARowStopsAll(int status) {
    assertEquals(0, stops(19, unavailable(status)));
    assertTrue(policy.isStoppedBy(unavailable(status)));
  }

  @Test
  void whatFullStoryTakesInBetweenShowsThatItDoesNotFailOnAll() {
    assertEquals(0, stops(19, unavailable(500)));
    assertFalse(policy.isStoppedBy(delivery(outcome(Outcome.SENT, 200))));
    assertEquals(0, stops(19, unavailable(500)));
  }

  @Test
  void whatFullStoryWasNotAskedAboutShowsNothing() {
    assertEquals(0, stops(19, unavailable(500)));
    assertFalse(policy.isStoppedBy(delivery(outcome(Outcome.SKIPPED, 0))));
    assertTrue(policy.isStoppedBy(unavailable(500)));
  }

  @Test
  void thatFullStoryFailsOnAnEventAgainSaysNothingOfOthers() {
    assertEquals(0, stops(19, unavailable(500)));
    for (int i = 0; i < 30; i++) policy.retried(unavailable(500));
    assertFalse(policy.isFailing());
    assertTrue(policy.isStoppedBy(unavailable(500)));
    assertTrue(policy.isFailing());
  }

  @Test
  void anEventThatFullStoryTakesAtLastShowsThatItWorksAgain() {
    assertEquals(1, stops(20, unavailable(500)));
    policy.retried(delivery(outcome(Outcome.SENT, 200)));
    assertFalse(policy.isFailing());
  }

  @Test
  void aSubscriptionThatFailsForEverStopsNothingWhereAnotherWorks() {
    var both = delivery(outcome(Outcome.UNAVAILABLE, 500), outcome(Outcome.SENT, 200));
    assertEquals(0, stops(100, both));
  }

  @Test
  void theTwentiethMayComeFromAnyThread() {
    long stops =
        Stream.generate(() -> unavailable(500))
            .limit(20)
            .parallel()
            .filter(policy::isStoppedBy)
            .count();
    assertEquals(1, stops);
  }
}
