package fsdestination.destination;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.JavaValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which subscriptions of the settings act, and what is said of the others. */
class SubscriptionsTest {
  private static final JavaValue PRESETS =
      value("[{name: 'Preset', enabled: true, partnerAction: 'track', subscribe: 'all'}]");

  private final List<String> errors = new ArrayList<>();

  private Destination destination(String settings) {
    return new Destination(
        value(settings), PRESETS, " track page ", new TryAndCatch(), errors::add, leftOut -> {});
  }

  private Destination subscription(String members) {
    return destination("{subscriptions: [{enabled: true, " + members + "}]}");
  }

  private static boolean uses(String action, Destination destination) {
    return destination.receiver(action, payload -> {}) != null;
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{subscriptions: null}", "{other: 1}", "null"})
  void presetsActWhereNoneAreNamed(String settings) {
    assertTrue(uses("track", destination(settings)));
    assertEquals(List.of(), errors);
  }

  @Test
  void anEmptyListIsNoSubscription() {
    assertFalse(uses("track", destination("{subscriptions: []}")));
    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"'all', string", "5, number", "true, boolean", "false, boolean", "{}, object"})
  void anotherTypeIsOneErrorAndNoSubscription(String subscriptions, String kind) {
    assertFalse(uses("track", destination("{subscriptions: " + subscriptions + "}")));
    assertEquals(List.of("subscriptions should be an array but it is " + kind), errors);
  }

  @Test
  void oneThatIsEnabledActs() {
    assertTrue(uses("track", subscription("partnerAction: 'track', subscribe: 'all'")));
    assertFalse(uses("page", subscription("partnerAction: 'track', subscribe: 'all'")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "'yes'", "{}"})
  void enabledIsWhatIsTruthy(String enabled) {
    assertTrue(uses("track", enabled(enabled)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "''", "null"})
  void theOthersAreOff(String enabled) {
    assertFalse(uses("track", enabled(enabled)));
  }

  private Destination enabled(String enabled) {
    return destination(
        "{subscriptions: [{enabled: " + enabled + ", partnerAction: 'track', subscribe: 'all'}]}");
  }

  @Test
  void nothingIsSaidOfOneThatIsOff() {
    destination("{subscriptions: [{partnerAction: 'foo', subscribe: '(', mapping: 5}, null, 'x']}");
    assertEquals(List.of(), errors);
  }

  @Test
  void aWrongTriggerIsOneErrorWithTheLabel() {
    assertFalse(
        uses("track", subscription("name: 'Orders', partnerAction: 'track', subscribe: '('")));
    assertEquals(
        List.of(
            "subscriptions[0] \"Orders\": Expected a value but found the end at position 2 in: ("),
        errors);
  }

  @Test
  void aMissingTriggerIsAnError() {
    assertFalse(uses("track", subscription("partnerAction: 'track'")));
    assertEquals(
        List.of(
            "subscriptions[0] \"track\":"
                + " Expected a trigger of at most 10,000 characters but found undefined"),
        errors);
  }

  @Test
  void anUnknownActionNamesThoseThatAreKnown() {
    subscription("name: 'A', partnerAction: 'foo', subscribe: 'all'");
    assertEquals(
        List.of("subscriptions[0] \"A\": Expected a partnerAction of track page but found foo"),
        errors);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'tra'", "'Track'", "''", "' '", "'track page'", "5", "null"})
  void onlyAWholeActionIsKnown(String action) {
    subscription("partnerAction: " + action + ", subscribe: 'all'");
    assertEquals(1, errors.size());
  }

  @Test
  void aMissingActionIsAnError() {
    subscription("subscribe: 'all'");
    assertEquals(
        List.of(
            "subscriptions[0] \"undefined\":"
                + " Expected a partnerAction of track page but found undefined"),
        errors);
  }

  @Test
  void aWrongMappingIsAnErrorWithItsPlace() {
    var mapping = "{name: {'@path': 5}}";
    assertFalse(
        uses(
            "track",
            subscription("partnerAction: 'track', subscribe: 'all', mapping: " + mapping)));
    assertEquals(1, errors.size());
    assertTrue(
        errors.get(0).startsWith("subscriptions[0] \"track\": /name/@path "), errors::toString);
  }

  @Test
  void allThatIsWrongWithOneIsOneError() {
    subscription("name: 'A', partnerAction: 'foo', subscribe: '', mapping: 5");
    assertEquals(1, errors.size());
    assertEquals(3, errors.get(0).split("; ", -1).length, errors::toString);
  }

  @Test
  void theOthersStay() {
    var good = "{enabled: true, partnerAction: 'page', subscribe: 'all'}";
    var bad = "{enabled: true, partnerAction: 'track', subscribe: '='}";
    var destination = destination("{subscriptions: [" + bad + "," + good + "," + bad + "]}");
    assertTrue(uses("page", destination));
    assertFalse(uses("track", destination));
    assertEquals(2, errors.size());
    assertTrue(errors.get(1).startsWith("subscriptions[2] "), errors::toString);
  }
}
