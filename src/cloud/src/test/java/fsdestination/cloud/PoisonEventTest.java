package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ReadableJson;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.standin.FullStoryStandIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that are made to take much: they are rejected, and those behind them are sent. */
class PoisonEventTest {
  private final FullStoryStandIn standIn = FullStoryStandIn.start();
  private final FullStoryApi api =
      FullStoryApi.of(FullStoryStandIn.KEY, standIn.url(), RetryOptions.DEFAULT);

  @AfterEach
  void close() {
    api.close();
    standIn.close();
  }

  private CloudDestination destination(String mapping) {
    return CloudDestination.of(
        ReadableJson.map(
            "{subscriptions: [{enabled: true, name: 'N', subscribe: 'all', partnerAction:"
                + " 'trackEventV2', mapping: "
                + mapping
                + "}]}"),
        api);
  }

  private static Event event(Object value) {
    return Event.of(Map.of("userId", "u", "messageId", "m", "properties", Map.of("t", value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{a}}", "{{a.b", ".a"})
  void aTemplateThatGrowsWithItsEventIsResolved(String part) {
    String end = part.endsWith("}") ? "" : "}}";
    String start = part.startsWith("{") ? "" : "{{a";
    var destination = destination("{userId: 'u', name: {'@template': 'N{{{properties.t}}}'}}");
    var delivery = destination.send(event(start + part.repeat(100_000) + end));
    assertEquals(Outcome.SENT, delivery.outcome(), delivery::reason);
    assertTrue(standIn.received().get(0).body().contains("\"name\":\"N\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@path': '$.properties'}",
        "{'@excludeWhenNull': {'@path': '$.properties'}}",
        "{a: {'@json': {mode: 'encode', value: {'@flatten': {separator: '.', value: {'@path':"
            + " '$.properties'}}}}}}",
        "{a: {'@json': {mode: 'encode', value: {'@path': '$.properties'}}}}",
        "{a: {'@template': '{{properties.t}}'}}",
        "{'@transform': {apply: {'@path': '$.properties'}, mapping: {'@path': '$.t'}}}"
      })
  void anEventOfAThousandLevelsIsResolved(String properties) {
    Object value = 1;
    for (int i = 0; i < 990; i++) value = i % 2 == 0 ? List.of(value) : Map.of("t", value);
    var destination = destination("{userId: 'u', name: 'N', properties: " + properties + "}");
    var delivery = destination.send(event(value));
    assertEquals(Outcome.SENT, delivery.outcome(), delivery::reason);
  }

  @Test
  void namesThatFlattenMultipliesAreRejected() {
    var members = new LinkedHashMap<String, Object>();
    for (int i = 0; i < 2_000; i++) members.put("k" + i, 1);
    Object value = members;
    for (int i = 0; i < 20; i++) value = Map.of("x".repeat(100), value);
    var destination =
        destination(
            "{userId: 'u', name: 'N', properties:"
                + " {'@flatten': {separator: '.', value: {'@path': '$.properties'}}}}");
    var delivery = destination.send(event(value));
    assertEquals(Outcome.REJECTED, delivery.outcome());
    assertEquals(
        "\"N\": expected at most 1,000,000 characters of names in an object, as @flatten makes"
            + " them, but found more",
        delivery.reason());
  }

  @Test
  void flattenMakesManyNames() {
    var members = new LinkedHashMap<String, Object>();
    for (int i = 0; i < 2_000; i++) members.put("k" + i, 1);
    var destination =
        destination(
            "{userId: 'u', name: 'N', properties:"
                + " {'@flatten': {separator: '_', value: {'@path': '$.properties'}}}}");
    assertEquals(Outcome.SENT, destination.send(event(members)).outcome());
    assertTrue(standIn.received().get(0).body().contains("\"t_k1999\":1"));
  }
}
