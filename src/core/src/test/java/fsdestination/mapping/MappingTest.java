package fsdestination.mapping;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fsdestination.ConfigErrors;
import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappingTest {
  private static Mapping parse(Value mapping) {
    var errors = new ConfigErrors("");
    var parsed = Mapping.parse(mapping, errors);
    assertEquals("", errors.text());
    return parsed;
  }

  private static String errors(String mapping) {
    var errors = new ConfigErrors("");
    Mapping.parse(value(mapping), errors);
    return errors.text();
  }

  @Test
  void anUndefinedOrNullMappingIsEmpty() {
    assertEquals("{}", text(parse(Json.undefined()).resolve(value("{a: 1}"))));
    assertEquals("{}", text(parse(value("null")).resolve(value("{a: 1}"))));
  }

  @Test
  void oneMappingServesManyEvents() {
    var mapping = parse(value("{a: {'@path': '$.a'}, b: [{'@template': '{{a}}!'}]}"));
    assertEquals("{\"a\":1,\"b\":[\"1!\"]}", text(mapping.resolve(value("{a: 1}"))));
    assertEquals("{\"b\":[\"!\"]}", text(mapping.resolve(value("{}"))));
    assertEquals("{\"a\":1,\"b\":[\"1!\"]}", text(mapping.resolve(value("{a: 1}"))));
  }

  @Test
  void thePayloadSharesNothingWithTheEvent() {
    var event = value("{p: {list: [{a: 1}]}}");
    var payload = parse(value("{p: {'@path': '$.p'}, q: {'@path': '$.p.list'}}")).resolve(event);
    Json.set(payload.get("p").get("list").get("0"), "a", Json.of("changed"));
    Json.set(payload.get("q"), "1", Json.of("more"));
    assertEquals("{\"p\":{\"list\":[{\"a\":1}]}}", text(event));
    assertEquals("[{\"a\":1},\"more\"]", text(payload.get("q")));
  }

  @Test
  void thePayloadSharesNothingWithTheMapping() {
    var given = value("{a: {b: [1]}, c: {'@literal': {d: 1}}}");
    var mapping = parse(given);
    var payload = mapping.resolve(value("{}"));
    Json.set(payload.get("a").get("b"), "1", Json.of("more"));
    Json.set(payload.get("c"), "d", Json.of("changed"));
    assertEquals("{\"a\":{\"b\":[1]},\"c\":{\"d\":1}}", text(mapping.resolve(value("{}"))));
  }

  @Test
  void theGivenMappingIsUnchanged() {
    var given = value("{a: {'@if': {exists: {'@path': '$.x'}, then: 1}, _metadata: {}}, b: [{}]}");
    var before = text(given);
    parse(given).resolve(value("{x: 1}"));
    assertEquals(before, text(given));
  }

  @Test
  void laterChangesToTheMappingHaveNoEffect() {
    var given = value("{a: {b: 1}}");
    var mapping = parse(given);
    Json.set(given.get("a"), "c", Json.of(2.0));
    Json.set(given, "d", Json.of(3.0));
    assertEquals("{\"a\":{\"b\":1}}", text(mapping.resolve(value("{}"))));
  }

  @Test
  void theEventIsUnchanged() {
    var event = value("{b: 1, a: {c: [null, {}]}}");
    var before = text(event);
    parse(value("{'@path': '$.'}")).resolve(event);
    assertEquals(before, text(event));
  }

  @Test
  void allErrorsAreReported() {
    assertEquals(
        "/a/@path must be a string or a directive, got number; "
            + "/b/@foo must be a known directive, got @foo; "
            + "/c/d/@if/blank must be truthy, got undefined",
        errors("{a: {'@path': 5}, b: {'@foo': 1}, c: {d: {'@if': {}}}}"));
  }

  @Test
  void eachErrorHasItsPath() {
    assertEquals(
        Stream.of("/a/b/@x", "/b/@x", "/c/@if/exists/@x", "/c/@if/then/@x", "/c/@if/else/@x")
            .map(place -> place + " must be a known directive, got @x")
            .collect(joining("; ")),
        errors(
            "{a: {b: {'@x': 1}}, b: {'@x': 1},"
                + " c: {'@if': {exists: {'@x': 1}, then: {'@x': 1}, else: {'@x': 1}}}}"));
  }

  @Test
  void aValidMappingHasNoErrors() {
    assertEquals("", errors("{a: {'@path': '$.x'}}"));
    assertFalse(errors("{a: {'@path': null}}").isEmpty());
  }
}
