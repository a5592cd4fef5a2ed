package fsdestination.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.internal.Sha256;
import fsdestination.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for an event, and how it is known again. */
class EventTest {
  private static Event parse(String json) {
    return Event.parse(json.getBytes(UTF_8));
  }

  private static String problem(byte[] json) {
    var rejection = assertThrows(IllegalArgumentException.class, () -> Event.parse(json));
    return String.valueOf(rejection.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'type';   not JSON: Unexpected character (''' (code 39)): was expecting double-quote to"
            + " start field name at column 2",
        "[1]; expected an event, a JSON object, but found array",
        "null; expected an event, a JSON object, but found null",
        "5; expected an event, a JSON object, but found number",
        "{} {}; not JSON: Trailing token (of type START_OBJECT) found after value at column",
        "{} x; not JSON: Unrecognized token: was expecting",
        "{\"a\":NaN}; not JSON: Non-standard token 'NaN'",
        "{\"a\":01}; not JSON: Invalid numeric value: Leading zeroes not allowed",
        "{\"a\":\"\u0001\"}; not JSON: Illegal unquoted character ((CTRL-CHAR, code 1))",
        "{\"a\":1; not JSON: Unexpected end-of-input",
      })
  void whatIsNoEventIsRejectedWithItsPlace(String json, String problem) {
    String found = problem(json.getBytes(UTF_8));
    assertTrue(found.startsWith(problem), found);
  }

  @Test
  void invalidUtf8IsRejectedWithItsPlace() {
    byte[] json = "{\"a\":\"xé\"}".getBytes(UTF_8);
    json[8] = 'x';
    assertEquals("not UTF-8: byte 8", problem(json));
  }

  @Test
  void deepNestingIsRejected() {
    String found = problem(("{\"a\":" + "[".repeat(10_000)).getBytes(UTF_8));
    assertTrue(
        found.startsWith(
            "not taken: Document nesting depth (1001) exceeds the maximum allowed (1000)"),
        found);
  }

  @Test
  void aNumberOfAThousandDigitsAndMoreIsRejected() {
    String found = problem(("{\"a\":" + "1".repeat(1001) + "}").getBytes(UTF_8));
    assertTrue(found.startsWith("not taken: Number value length (1001) exceeds"), found);
  }

  @Test
  void theLastOfTwoEqualKeysCounts() {
    assertEquals("b", parse("{\"messageId\":\"a\",\"messageId\":\"b\"}").key());
  }

  @Test
  void theMessageIdIsTheKey() {
    assertEquals("m-1", parse("{\"messageId\":\"m-1\"}").key());
    assertEquals("5", parse("{\"messageId\":5}").key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "é", "a\\nb", ""})
  void aMessageIdThatNoHeaderTakesIsHashed(String id) {
    assertTrue(parse("{\"messageId\":\"" + id + "\"}").key().matches("[0-9a-f]{64}"));
  }

  @Test
  void aVeryLongMessageIdIsHashed() {
    var key = parse("{\"messageId\":\"" + "x".repeat(256) + "\"}").key();
    assertTrue(key.matches("[0-9a-f]{64}"), key);
    assertNotEquals(key, parse("{\"messageId\":\"" + "x".repeat(257) + "\"}").key());
  }

  @Test
  void withoutAMessageIdTheEventItselfIsTheKey() {
    assertEquals(parse("{\"a\":1}").key(), parse("{ \"a\" : 1.0 }").key());
    assertEquals(parse("{\"a\":1}").key(), Event.of(Map.of("a", 1)).key());
    assertNotEquals(parse("{\"a\":1}").key(), parse("{\"a\":2}").key());
  }

  @Test
  void whoKnowsBetterGivesTheKey() {
    assertEquals("k", Event.parse("{\"a\":1}".getBytes(UTF_8), "k").key());
    assertEquals("m", Event.parse("{\"messageId\":\"m\"}".getBytes(UTF_8), "k").key());
  }

  @Test
  void theUserIsTheUserIdElseTheAnonymousId() {
    assertEquals("u", parse("{\"userId\":\"u\",\"anonymousId\":\"a\"}").user());
    assertEquals("a", parse("{\"userId\":null,\"anonymousId\":\"a\"}").user());
    assertEquals("", parse("{}").user());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zażółć", "a\nb", "a b"})
  void aGivenKeyThatNoHeaderTakesIsHashed(String key) {
    assertEquals(Sha256.of(key), Event.of(Map.of("a", 1), key).key());
  }

  @Test
  void anEmptyGivenKeyIsNone() {
    assertEquals(Event.of(Map.of("a", 1)).key(), Event.of(Map.of("a", 1), "").key());
  }

  @Test
  void anEmptyUserIdIsNone() {
    assertEquals("a", parse("{\"userId\":\"\",\"anonymousId\":\"a\"}").user());
    assertEquals("", parse("{\"userId\":\"\"}").user());
  }

  @Test
  void aLongNumberAsMessageIdKeepsItsDigits() {
    assertEquals("9007199254740993", parse("{\"messageId\":9007199254740993}").key());
    assertEquals("123456789012345678901", parse("{\"messageId\":123456789012345678901}").key());
  }

  @Test
  void aPropertyIsAddedToACopyWithTheSameKey() {
    Event event = parse("{\"a\":1}");
    Event added = event.withProperty("b", Map.of("c", 2));
    assertEquals("{\"a\":1,\"b\":{\"c\":2}}", Json.print(added.value()).toJsString());
    assertEquals("{\"a\":1}", Json.print(event.value()).toJsString());
    assertEquals(event.key(), added.key());
  }

  @Test
  void aPropertyIsNotOverwritten() {
    Event event = parse("{\"a\":null}");
    var rejection =
        assertThrows(IllegalArgumentException.class, () -> event.withProperty("a", Map.of()));
    assertEquals("expected no property a but the event has one", rejection.getMessage());
  }

  @Test
  void aPropertyThatIsNoJsonIsRejectedByItsPlace() {
    Event event = parse("{}");
    var rejection =
        assertThrows(
            IllegalArgumentException.class,
            () -> event.withProperty("b", Map.of("c", new Object())));
    assertTrue(String.valueOf(rejection.getMessage()).contains("b.c"), rejection.toString());
  }
}
