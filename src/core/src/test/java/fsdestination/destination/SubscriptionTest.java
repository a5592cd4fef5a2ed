package fsdestination.destination;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ConfigErrors;
import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One subscription: which events it matches, and their payloads. */
class SubscriptionTest {
  private final ConfigErrors errors = new ConfigErrors("");
  private final List<String> dropped = new ArrayList<>();

  private Subscription subscription(String properties) {
    return new Subscription(
        value("{subscribe: 'all', " + properties + "}"), null, errors, dropped::add);
  }

  private Subscription withMapping(String mapping) {
    return subscription("mapping: " + mapping);
  }

  @Test
  void itMatchesByItsTrigger() {
    var subscription =
        new Subscription(value("{subscribe: 'type = \"track\"'}"), null, errors, dropped::add);
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
        "the payload must be an object, got string", rejection(withMapping(root), "{n: 5}"));
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
  void laterChangesToTheSettingsHaveNoEffect() {
    var settings = value("{subscribe: 'all', mapping: {n: 1}}");
    var subscription = new Subscription(settings, null, errors, dropped::add);
    Json.set(settings, "subscribe", value("'!all'"));
    Json.set(settings.get("mapping"), "n", value("2"));
    assertTrue(subscription.matches(value("{}")));
    assertEquals("{\"n\":1}", text(subscription.payload(value("{}"))));
  }

  @Test
  void aDroppedValueIsReportedWithoutAnError() {
    var deep = "{properties: " + "[".repeat(150) + "]".repeat(150) + "}";
    withMapping("{properties: {'@path': '$.properties'}}").payload(value(deep));
    assertEquals(List.of("what is deeper than 100 levels"), dropped);
  }

  @Test
  void itIsNamedByItsOwnerOrByItsAction() {
    assertEquals("\"Orders\"", subscription("name: 'Orders', partnerAction: 'track'").name());
    assertEquals("\"track\"", subscription("partnerAction: 'track'").name());
    assertEquals("\"undefined\"", subscription("mapping: {}").name());
  }

  @Test
  void allErrorsOfASubscriptionAreReported() {
    var settings = value("{subscribe: '(', mapping: {name: {'@path': 5}}}");
    var subscription = new Subscription(settings, null, errors, dropped::add);
    assertEquals("\"undefined\"", subscription.name());
    assertEquals(
        "/subscribe:2 must be a value, got the end;"
            + " /mapping/name/@path must be a string or a directive, got number",
        errors.text());
  }
}
