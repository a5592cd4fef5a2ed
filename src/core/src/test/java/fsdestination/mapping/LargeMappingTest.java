package fsdestination.mapping;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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
  void aThousandMembers() {
    var members =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "k" + i + ": {'@path': '$.a'}")
            .collect(joining(","));
    assertEquals(1_000, payload(value("{" + members + "}"), value("{a: 1}")).keys().length);
  }

  @Test
  void aListOfFiveThousandElements() {
    var list = "[" + "0,".repeat(4_999) + "0]";
    assertEquals(list, text(payload(value("{v: " + list + "}"), value("{}")).get("v")));
  }

  @Test
  void aTemplateOfAThousandFields() {
    var text =
        payload(directive("@template", "{{a}}".repeat(1_000)), value("{a: 'x'}")).toJsString();
    assertEquals("x".repeat(1_000), text);
  }

  @Test
  void aTemplateOfManyOpenBraces() {
    var braces = "{".repeat(3_000);
    assertEquals(braces, payload(directive("@template", braces), value("{}")).toJsString());
  }

  @Test
  void aTemplateOfAMegabyte() {
    var text = "ab\n".repeat(333_333);
    assertEquals(text, payload(directive("@template", text), value("{}")).toJsString());
    payload(directive("@template", "{{" + text), value("{}"));
    payload(directive("@template", "}".repeat(1_000_000)), value("{}"));
  }

  @Test
  void aPathOfAThousandKeys() {
    assertEquals("null", text(payload(directive("@path", "$" + ".a".repeat(1_000)), value("{}"))));
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
