package fsdestination.destination;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One subscription: which events it wants, and with which payload. */
class SubscriptionTest {
  private final List<String> leftOut = new ArrayList<>();

  private Subscription subscription(String members) {
    return new Subscription(value("{subscribe: 'all', " + members + "}"), leftOut::add);
  }

  private Subscription withMapping(String mapping) {
    return subscription("mapping: " + mapping);
  }

  @Test
  void itMatchesByItsTrigger() {
    var subscription = new Subscription(value("{subscribe: 'type = \"track\"'}"), leftOut::add);
    assertTrue(subscription.matches(value("{type: 'track'}")));
    assertFalse(subscription.matches(value("{type: 'page'}")));
  }

  @Test
  void itsMappingMakesThePayload() {
    var payload = withMapping("{name: {'@path': '$.event'}}").payload(value("{event: 'Ordered'}"));
    assertEquals("{\"name\":\"Ordered\"}", text(payload));
  }

  @Test
  void withoutAMappingThePayloadIsEmpty() {
    assertEquals("{}", text(subscription("name: 'a'").payload(value("{event: 'Ordered'}"))));
  }

  @Test
  void anEventThatCannotBeMappedIsRejected() {
    var subscription = withMapping("{v: {'@path': {'@path': '$.n'}}}");
    assertEquals("{\"v\":\"$.n\"}", text(subscription.payload(value("{n: '$.n'}"))));
    assertEquals("@path: expected string, got number", rejection(subscription, "{n: 5}"));
  }

  @Test
  void aPayloadThatIsNoObjectIsRejected() {
    var root =
        "{__segment_internal_directive: {'@json': {mode: 'encode', value: {'@path': '$.n'}}}}";
    assertEquals(
        "the payload should be an object but it is string", rejection(withMapping(root), "{n: 5}"));
  }

  private static String rejection(Subscription subscription, String event) {
    var error = assertThrows(RuntimeException.class, () -> subscription.payload(value(event)));
    return String.valueOf(error.getMessage());
  }

  @Test
  void aPayloadSharesNothingWithTheEventNorTheNextPayload() {
    Value event = value("{p: {a: 1}}");
    var subscription = withMapping("{p: {'@path': '$.p'}, q: {b: 1}}");
    Value payload = subscription.payload(event);
    Json.set(payload.get("p"), "a", value("'changed'"));
    Json.set(payload.get("q"), "b", value("'changed'"));
    assertEquals("{\"p\":{\"a\":1}}", text(event));
    assertEquals("{\"p\":{\"a\":1},\"q\":{\"b\":1}}", text(subscription.payload(event)));
  }

  @Test
  void settingsThatChangeLaterDoNotMatter() {
    var settings = value("{subscribe: 'all', mapping: {n: 1}}");
    var subscription = new Subscription(settings, leftOut::add);
    Json.set(settings, "subscribe", value("'!all'"));
    Json.set(settings.get("mapping"), "n", value("2"));
    assertTrue(subscription.matches(value("{}")));
    assertEquals("{\"n\":1}", text(subscription.payload(value("{}"))));
  }

  @Test
  void whatCannotBeSentIsToldWithoutAnError() {
    var deep = "{properties: " + "[".repeat(150) + "]".repeat(150) + "}";
    withMapping("{properties: {'@path': '$.properties'}}").payload(value(deep));
    assertEquals(List.of("what is deeper than 100 levels"), leftOut);
  }

  @Test
  void itIsNamedByItsOwnerOrByItsAction() {
    assertEquals("\"Orders\"", subscription("name: 'Orders', partnerAction: 'track'").name());
    assertEquals("\"track\"", subscription("partnerAction: 'track'").name());
    assertEquals("\"undefined\"", subscription("mapping: {}").name());
  }

  @Test
  void allThatIsWrongWithItIsTold() {
    var settings = value("{subscribe: '(', mapping: {name: {'@path': 5}}}");
    var problems = new Subscription(settings, leftOut::add).problems().text();
    assertTrue(problems.startsWith("Expected a value but found the end at position 2"), problems);
    assertTrue(problems.contains("; /name/@path "), problems);
  }

  @Test
  void aMissingTriggerIsAProblem() {
    var problems = new Subscription(value("{mapping: {}}"), leftOut::add).problems();
    assertEquals(
        "Expected a trigger of at most 10,000 characters but found undefined", problems.text());
  }
}
