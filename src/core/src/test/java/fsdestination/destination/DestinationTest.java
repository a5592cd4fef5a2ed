package fsdestination.destination;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void theActionGetsThePayload() {
    destination(TRACK + "mapping: {name: {'@path': '$.event'}}")
        .perform("track", action, value("{event: 'Ordered'}"));
    assertEquals(List.of("{\"name\":\"Ordered\"}"), action.payloads);
  }

  @Test
  void withoutAMappingThePayloadIsEmpty() {
    destination(TRACK + "name: 'a'").perform("track", action, value("{event: 'Ordered'}"));
    assertEquals(List.of("{}"), action.payloads);
  }

  @Test
  void anEventThatDoesNotMatchDoesNothing() {
    destination("enabled: true, partnerAction: 'track', subscribe: 'type = \"track\"'")
        .perform("track", action, value("{type: 'page'}"));
    assertEquals(List.of(), action.payloads);
    assertEquals(List.of(), errors);
  }

  @Test
  void subscriptionsActInTheirOrder() {
    destination(
            TRACK + "mapping: {n: 1}",
            ALL + "partnerAction: 'page', mapping: {n: 2}",
            TRACK + "mapping: {n: 3}",
            TRACK + "mapping: {n: 4}")
        .perform("track", action, value("{}"));
    assertEquals(List.of("{\"n\":1}", "{\"n\":3}", "{\"n\":4}"), action.payloads);
  }

  @Test
  void anActionThatNobodyWantsDoesNothing() {
    destination(TRACK + "mapping: {}").perform("page", action, value("{}"));
    assertEquals(List.of(), action.payloads);
  }

  @Test
  void anEventThatCannotBeMappedIsOneErrorAndTheNextStillActs() {
    destination(
            TRACK + "name: 'First', mapping: {v: {'@path': {'@path': '$.n'}}}",
            TRACK + "name: 'Second', mapping: {n: 2}")
        .perform("track", action, value("{n: 5}"));
    assertEquals(List.of("{\"n\":2}"), action.payloads);
    assertEquals(List.of("\"First\" dropped an event: @path: expected string, got number"), errors);
  }

  @Test
  void aPayloadThatIsNoObjectIsAnError() {
    var root =
        "{__segment_internal_directive: {'@json': {mode: 'encode', value: {'@path': '$.n'}}}}";
    destination(TRACK + "name: 'First', mapping: " + root)
        .perform("track", action, value("{n: 5}"));
    assertEquals(List.of(), action.payloads);
    assertEquals(
        List.of("\"First\" dropped an event: the payload should be an object but it is string"),
        errors);
  }

  @Test
  void everyEventThatCannotBeMappedIsAnError() {
    var destination = destination(TRACK + "mapping: {v: {'@path': {'@path': '$.n'}}}");
    destination.perform("track", action, value("{n: 5}"));
    destination.perform("track", action, value("{n: '$.n'}"));
    destination.perform("track", action, value("{n: null}"));
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
    destination(TRACK + "name: 'First'", TRACK + "name: 'Second'")
        .perform("track", failing, value("{}"));
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
    destination(TRACK + mapping, TRACK + mapping).perform("track", changing, event);
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
    destination.perform("track", action, value("{}"));
    assertEquals(List.of("{\"n\":1}"), action.payloads);
  }

  @Test
  void whatCannotBeSentIsToldApartFromErrors() {
    destination(TRACK + "mapping: {properties: {'@path': '$.properties'}}")
        .perform("track", action, value("{properties: " + "[".repeat(150) + "]".repeat(150) + "}"));
    assertEquals(List.of("what is deeper than 100 levels"), leftOut);
    assertEquals(List.of(), errors);
  }
}
