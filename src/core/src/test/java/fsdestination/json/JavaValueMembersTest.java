package fsdestination.json;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaValueMembersTest {
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
  void ownMembers(String json, String key, String member) {
    assertEquals(member, text(value(json).get(key)));
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
  void whatIsNoOwnMemberIsAbsent(String json, String key) {
    assertTrue(value(json).get(key).isAbsent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "0", "false", "''"})
  void whatIsFalsyAnswersWithItself(String json) {
    var value = value(json);
    assertEquals(text(value), text(value.get("length")));
    assertTrue(value.get("a").get("b").same(value));
  }

  @Test
  void membersOfWhatIsAbsentAreAbsent() {
    assertTrue(value("{}").get("a").get("b").isAbsent());
  }

  @Test
  void membersAreSetInTheirOrder() {
    var object = value("null").newObject();
    object.set("b", object.of("x")).set("a", object.of(1.0)).set("b", object.of(null));
    assertEquals("{\"b\":null,\"a\":1}", text(object));
  }

  @Test
  void elementsAreAdded() {
    var array = value("null").newArray();
    array.set("0", array.of("x")).set("1", array.newObject());
    assertEquals("[\"x\",{}]", text(array));
  }

  @Test
  void rawIsWhatTheValueWasMadeFrom() {
    var map = Map.of("a", 1);
    assertSame(map, JavaValue.from(map).raw());
  }
}
