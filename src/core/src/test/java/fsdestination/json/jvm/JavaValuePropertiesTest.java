package fsdestination.json.jvm;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaValuePropertiesTest {
  @Test
  void integerLikeKeysComeFirst() {
    assertArrayEquals(
        new String[] {"0", "2", "10", "4294967294", "b", "01", "-1", "1.5", "4294967295", ""},
        value(
                "{b: 1, 10: 1, '01': 1, 2: 1, '-1': 1, '1.5': 1, 4294967295: 1, 4294967294: 1, 0: 1, '': 1}")
            .keys());
  }

  @Test
  void keysOfAnArrayAreItsIndexes() {
    assertArrayEquals(new String[] {"0", "1"}, value("['a', null]").keys());
    assertArrayEquals(new String[0], value("[]").keys());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "{a: 1}; a; 1", "{a: null}; a; null", "{length: 'x'}; length; |\"x\"|",
            "{0: 'x'}; 0; |\"x\"|",
        "['x', 'y']; 1; |\"y\"|", "['x', 'y']; length; 2", "'abc'; 1; |\"b\"|", "'abc'; length; 3"
      })
  void ownProperties(String json, String key, String property) {
    assertEquals(property, text(value(json).get(key)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "{a: 1}; b",
        "{}; length",
        "{}; toString",
        "{}; constructor",
        "{}; __proto__",
        "['x']; 1",
        "['x']; -1",
        "['x']; 00",
        "['x']; 0.0",
        "['x']; map",
        "['x']; 4294967295",
        "['x']; 99999999999999999999",
        "'abc'; 3",
        "'abc'; trim",
        "5; toFixed",
        "true; a"
      })
  void whatIsNoOwnPropertyIsUndefined(String json, String key) {
    assertTrue(value(json).get(key).isUndefined());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "0", "false", "''"})
  void whatIsFalsyAnswersWithItself(String json) {
    var value = value(json);
    assertEquals(text(value), text(value.get("length")));
    assertTrue(value.get("a").get("b").isSame(value));
  }

  @Test
  void propertiesOfUndefinedAreUndefined() {
    assertTrue(value("{}").get("a").get("b").isUndefined());
  }

  @Test
  void propertiesKeepTheirOrder() {
    var object = Json.object();
    Json.set(object, "b", Json.of("x"));
    Json.set(object, "a", Json.of(1.0));
    Json.set(object, "b", Json.of(null));
    assertEquals("{\"b\":null,\"a\":1}", text(object));
  }

  @Test
  void elementsAreAddedAndReplaced() {
    var array = Json.array();
    Json.set(array, "0", Json.of("y"));
    Json.set(array, "1", Json.object());
    Json.set(array, "0", Json.of("x"));
    assertEquals("[\"x\",{}]", text(array));
  }

  @Test
  void rawIsWhatTheValueWasMadeFrom() {
    var map = Map.of("a", 1);
    assertSame(map, JavaValue.from(map).raw());
  }
}
