package fsdestination.mapping;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ConfigErrors;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeMappingTest {
  private static Value payload(JavaValue mapping, JavaValue event) {
    var errors = new ConfigErrors("");
    var payload =
        assertTimeoutPreemptively(
            Duration.ofSeconds(2), () -> Mapping.parse(mapping, errors).resolve(event));
    assertEquals("", errors.text());
    return payload;
  }

  private static JavaValue directive(String name, String argument) {
    return JavaValue.from(Map.of(name, argument));
  }

  @Test
  void aThousandProperties() {
    var properties =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "k" + i + ": {'@path': '$.a'}")
            .collect(joining(","));
    assertEquals(1_000, payload(value("{" + properties + "}"), value("{a: 1}")).keys().length);
  }

  @Test
  void anArrayOfTwentyThousandElements() {
    var array = "[" + "0,".repeat(19_999) + "0]";
    assertEquals(array, text(payload(value("{v: " + array + "}"), value("{}")).get("v")));
  }

  @Test
  void aTemplateOfTwentyThousandFields() {
    var template = directive("@template", "{{a}}".repeat(20_000));
    assertEquals("x".repeat(20_000), payload(template, value("{a: 'x'}")).asString());
  }

  @Test
  void aTemplateOfManyOpenBraces() {
    var braces = "{".repeat(100_000);
    assertEquals(braces, payload(directive("@template", braces), value("{}")).asString());
    var spaced = "{ ".repeat(10_000);
    assertEquals(spaced, payload(directive("@template", spaced), value("{}")).asString());
  }

  @Test
  void aTemplateOfAMegabyte() {
    var string = "ab\n".repeat(333_333);
    assertEquals(string, payload(directive("@template", string), value("{}")).toJsString());
    payload(directive("@template", "{{" + string), value("{}"));
    payload(directive("@template", "}".repeat(1_000_000)), value("{}"));
  }

  @Test
  void aPathOfAHundredThousandKeys() {
    var path = directive("@path", "$" + ".a".repeat(100_000));
    assertTrue(payload(path, value("{a: {a: null}}")).isNullish());
  }

  @Test
  void tenThousandObjectsAreMerged() {
    var objects = "{a: 1},".repeat(9_999) + "{'@path': '$.b'}";
    var mapping = value("{'@merge': {direction: 'right', objects: [" + objects + "]}}");
    assertEquals("{\"a\":2}", text(payload(mapping, value("{b: {a: 2}}"))));
  }

  @Test
  void aPathOfOneVeryLongKey() {
    payload(directive("@path", "$." + "a".repeat(1_000_000)), value("{}"));
    payload(directive("@path", "$.a" + "]".repeat(100_000)), value("{}"));
    payload(directive("@path", "[".repeat(100_000)), value("{}"));
  }

  @Test
  void aHundredLevelsOfDirectives() {
    var nested = "{'@literal': ".repeat(100) + "1" + "}".repeat(100);
    assertEquals("1", text(payload(value("{v: " + nested + "}"), value("{}")).get("v")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@if': {exists: 1, then: X}}",
        "{'@if': {exists: X, then: 1}}",
        "{'@if': {blank: X, else: 1, then: 1}}",
        "{'@case': {operator: 'lower', value: X}}",
        "{'@replace': {pattern: 'a', value: X}}",
        "{'@flatten': {separator: '.', value: X}}",
        "{'@json': {mode: 'encode', value: X}}",
        "{'@merge': {direction: 'left', objects: [X]}}",
        "{'@transform': {apply: X, mapping: {}}}",
        "{'@transform': {apply: {}, mapping: X}}",
        "{'@if': {exists: 1, then: 1, unknown: X}}",
        "{'@literal': X}",
        "{'@excludeWhenNull': X}",
        "{'@path': X}",
        "{a: X}"
      })
  void sixtyLevelsOfOneDirective(String level) {
    var mapping = "{'@path': '$.a'}";
    for (int i = 0; i < 60; i++) mapping = level.replace("X", mapping);
    var nested = value("{v: " + mapping + "}");
    var errors = new ConfigErrors("");
    assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Mapping.parse(nested, errors));
    assertEquals("", errors.text());
  }
}
