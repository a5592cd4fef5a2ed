package fsdestination.action;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.json.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCheckTest {
  private static Value field(String json) {
    return value("{field: " + json + "}").get("field");
  }

  @Test
  void anObjectIsKept() {
    assertEquals("{\"a\":1}", text(FieldCheck.object(field("{a: 1}"), "properties")));
  }

  @Test
  void nullAndUndefinedBecomeAnEmptyObject() {
    assertEquals("{}", text(FieldCheck.object(field("null"), "properties")));
    assertEquals("{}", text(FieldCheck.object(value("{}").get("field"), "properties")));
  }

  @Test
  void anEmptyStringIsKept() {
    assertEquals("", FieldCheck.string(field("''"), "name").asString());
  }

  @ParameterizedTest
  @CsvSource({"'[1]', array", "'\"x\"', string", "'\"\"', string", "0, number", "false, boolean"})
  void valuesOtherThanObjectsAreRejected(String json, String type) {
    var rejection =
        assertThrows(
            IllegalArgumentException.class, () -> FieldCheck.object(field(json), "traits"));
    assertEquals("traits must be an object, got " + type, rejection.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"5, number", "null, null", "'{}', object", "'[\"x\"]', array", "true, boolean"})
  void valuesOtherThanStringsAreRejected(String json, String type) {
    var rejection =
        assertThrows(IllegalArgumentException.class, () -> FieldCheck.string(field(json), "name"));
    assertEquals("name must be a string, got " + type, rejection.getMessage());
  }
}
