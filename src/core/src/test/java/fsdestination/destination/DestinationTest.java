package fsdestination.destination;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fsdestination.action.Action;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of an event. */
class DestinationTest {
  private static final String ALL = "enabled: true, subscribe: 'all', ";
  private static final String TRACK = ALL + "partnerAction: 'track', ";

  private final List<String> errors = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final RecordingAction action = new RecordingAction();

  private Destination destination(String... subscriptions) {
    return new Destination(
        value("{subscriptions: [{" + String.join("}, {", subscriptions) + "}]}"),
        value("[]"),
        " track page ",
        new TryAndCatch(),
        errors::add,
        leftOut::add);
  }

  private Receiver receiver(Action action, String... subscriptions) {
    return requireNonNull(destination(subscriptions).receiver("track", action));
  }

  @Test
  void theActionGetsThePayload() {
    receiver(action, TRACK + "mapping: {name: {'@path': '$.event'}}")
        .take(value("{event: 'Ordered'}"));
    assertEquals(List.of("{\"name\":\"Ordered\"}"), action.payloads);
  }

  @Test
  void withoutAMappingThePayloadIsEmpty() {
    receiver(action, TRACK + "name: 'a'").take(value("{event: 'Ordered'}"));
    assertEquals(List.of("{}"), action.payloads);
  }

  @Test
  void anEventThatDoesNotMatchDoesNothing() {
    receiver(action, "enabled: true, partnerAction: 'track', subscribe: 'type = \"track\"'")
        .take(value("{type: 'page'}"));
    assertEquals(List.of(), action.payloads);
    assertEquals(List.of(), errors);
  }

  @Test
  void subscriptionsActInTheirOrder() {
    receiver(
            action,
            TRACK + "mapping: {n: 1}",
            ALL + "partnerAction: 'page', mapping: {n: 2}",
            TRACK + "mapping: {n: 3}",
            TRACK + "mapping: {n: 4}")
        .take(value("{}"));
    assertEquals(List.of("{\"n\":1}", "{\"n\":3}", "{\"n\":4}"), action.payloads);
  }

  @Test
  void anActionThatNobodyWantsTakesNoEvents() {
    assertNull(destination(TRACK + "mapping: {}").receiver("page", action));
  }

  @Test
  void anEventThatCannotBeMappedIsOneErrorAndTheNextStillActs() {
    receiver(
            action,
            TRACK + "name: 'First', mapping: {v: {'@path': {'@path': '$.n'}}}",
            TRACK + "name: 'Second', mapping: {n: 2}")
        .take(value("{n: 5}"));
    assertEquals(List.of("{\"n\":2}"), action.payloads);
    assertEquals(List.of("\"First\" dropped an event: @path: expected string, got number"), errors);
  }

  @Test
  void aPayloadThatIsNoObjectIsAnError() {
    var root =
        "{__segment_internal_directive: {'@json': {mode: 'encode', value: {'@path': '$.n'}}}}";
    receiver(action, TRACK + "name: 'First', mapping: " + root).take(value("{n: 5}"));
    assertEquals(List.of(), action.payloads);
    assertEquals(
        List.of("\"First\" dropped an event: the payload should be an object but it is string"),
        errors);
  }

  @Test
  void everyEventThatCannotBeMappedIsAnError() {
    var receiver = receiver(action, TRACK + "mapping: {v: {'@path': {'@path': '$.n'}}}");
    receiver.take(value("{n: 5}"));
    receiver.take(value("{n: '$.n'}"));
    receiver.take(value("{n: null}"));
    assertEquals(List.of("{\"v\":\"$.n\"}"), action.payloads);
    assertEquals(2, errors.size());
  }

  @Test
  void anActionThatFailsIsAnErrorAndTheNextStillActs() {
    Action failing =
        payload -> {
          action.perform(payload);
          throw new IllegalStateException("no FullStory");
        };
    receiver(failing, TRACK + "name: 'First'", TRACK + "name: 'Second'").take(value("{}"));
    assertEquals(List.of("{}", "{}"), action.payloads);
    assertEquals(
        List.of(
            "\"First\" dropped an event: no FullStory",
            "\"Second\" dropped an event: no FullStory"),
        errors);
  }

  @Test
  void anActionThatChangesItsPayloadDisturbsNobody() {
    var event = value("{p: {a: 1}}");
    var mapping = "mapping: {p: {'@path': '$.p'}, q: {b: 1}}";
    Action changing =
        payload -> {
          action.perform(payload);
          payload.get("p").set("a", payload.of("changed"));
          payload.get("q").set("b", payload.of("changed"));
        };
    receiver(changing, TRACK + mapping, TRACK + mapping).take(event);
    var payload = "{\"p\":{\"a\":1},\"q\":{\"b\":1}}";
    assertEquals(List.of(payload, payload), action.payloads);
    assertEquals("{\"p\":{\"a\":1}}", text(event));
  }

  @Test
  void settingsThatChangeLaterDoNotMatter() {
    var settings = value("{subscriptions: [{" + TRACK + "mapping: {n: 1}}]}");
    var destination =
        new Destination(
            settings, value("[]"), " track ", new TryAndCatch(), errors::add, leftOut::add);
    var subscription = settings.get("subscriptions").get("0");
    subscription.set("subscribe", value("'!all'"));
    subscription.get("mapping").set("n", value("2"));
    requireNonNull(destination.receiver("track", action)).take(value("{}"));
    assertEquals(List.of("{\"n\":1}"), action.payloads);
  }

  @Test
  void whatCannotBeSentIsToldApartFromErrors() {
    receiver(action, TRACK + "mapping: {properties: {'@path': '$.properties'}}")
        .take(value("{properties: " + "[".repeat(150) + "]".repeat(150) + "}"));
    assertEquals(List.of("what is deeper than 100 levels"), leftOut);
    assertEquals(List.of(), errors);
  }
}
