package fsdestination.json.jvm;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static String read(String json) {
    var read = Json.parse(json);
    assertFalse(read.isSame(Json.of(json)), "JSON: " + json);
    return text(read);
  }

  private static String written(Object raw) {
    return Json.print(JavaValue.from(raw)).asString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"\"",
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1.5",
        "\"a\"",
        "[1,[2,{}],[]]",
        "{\"a\":1,\"b\":[true,null]}",
        "[[],[]]"
      })
  void jsonReadsAsItself(String json) {
    assertEquals(json, read(json));
    assertEquals(json, Json.print(Json.parse(json)).asString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "| [ 1 , { \"a\" : 2 , \"b\" : [ ] } ] |; [1,{\"a\":2,\"b\":[]}]",
        "|{ }|; {}",
        "1e2; 100",
        "1E+2; 100",
        "-1.5e-1; -0.15",
        "1e999; Infinity",
        "{\"a\":1,\"a\":2}; {\"a\":2}",
        "{\"a\\nb\":1}; {\"a\\nb\":1}",
        "\"\\b\\f\\n\\r\\t\\\"\\\\\\/\"; \"\\b\\f\\n\\r\\t\\\"\\\\/\"",
        "\"\\u0041\\u00e9\\uD83D\\ude00\"; \"A\u00e9\ud83d\ude00\""
      })
  void jsonIsRead(String json, String same) {
    assertEquals(same, read(json));
  }

  @Test
  void spaceIsBlankTabAndLineBreaksAroundEverything() {
    assertEquals("{\"a\":[1,2]}", read("\t{\r\n\"a\"\t:\n[\t1\r,\n2 ]\n}\r"));
    assertEquals("5", read("\n5\t"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\" 1}",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u",
        "\"\\",
        "\"\n\"",
        "\"\u001f\"",
        "'a'",
        "01",
        "-",
        "1.",
        ".5",
        "+1",
        "1e",
        "1e+",
        "--1",
        "nul",
        "nullx",
        "true false",
        "1 1",
        "[] []",
        "NaN",
        "{]",
        "[}",
        "[1}",
        "\u00a01",
        "0x1",
        "\"a\"b",
        "{\"a\":1]"
      })
  void whatIsNoJsonStaysText(String text) {
    assertEquals(text, Json.parse(text).asString());
  }

  @Test
  void jsonIsReadToAThousandLevels() {
    var deep = "[".repeat(1_000) + "]".repeat(1_000);
    assertTrue(Json.parse(deep).isArray());
    assertTrue(Json.parse("[" + deep + "]").isString());
    assertTrue(Json.parse("[".repeat(100_000)).isString());
  }

  @Test
  void valuesBesideEachOtherAreNotDeep() {
    assertEquals(2_000, Json.parse("[0" + ",0".repeat(1_999) + "]").keys().length);
  }

  @Test
  void controlCharactersAndLoneHalvesAreEscaped() {
    assertEquals(
        "\"\\u0000\\u001f \u007f\\b\\t\\n\\f\\r\\\"\\\\/\"",
        written("\0\u001f \u007f\b\t\n\f\r\"\\/"));
    assertEquals("\"\ud83d\ude00\"", written("\ud83d\ude00"));
    assertEquals("\"\\ud83d\"", written("\ud83d"));
    assertEquals("\"\\ud83da\"", written("\ud83da"));
    assertEquals("\"\\ude00\"", written("\ude00"));
    assertEquals("\"a\\ude00\"", written("a\ude00"));
    assertEquals("\"\\ude00\\ud83d\"", written("\ude00\ud83d"));
    assertEquals("\"\\ud83d\ud83d\ude00\"", written("\ud83d\ud83d\ude00"));
  }

  @Test
  void whatJsonCannotSayIsRefused() {
    var text = new StringBuilder("1,\"b\":2");
    var refusal = assertThrows(IllegalArgumentException.class, () -> written(Map.of("a", text)));
    assertEquals(
        "expected what JSON can say but found java.lang.StringBuilder", refusal.getMessage());
  }

  @Test
  void infiniteNumbersAreNull() {
    assertEquals("[null,null,1]", written(Arrays.asList(Double.NaN, 1 / 0d, 1)));
  }

  @Test
  void undefinedIsDroppedFromObjectsAndNullInArrays() {
    var object = Json.set(Json.object(), "a", Json.undefined());
    assertEquals("{}", Json.print(object).asString());
    Json.set(object, "b", value("1"));
    assertEquals("{\"b\":1}", Json.print(object).asString());
    assertEquals("[null]", Json.print(Json.set(Json.array(), "0", Json.undefined())).asString());
    assertTrue(Json.print(Json.undefined()).isUndefined());
    assertEquals("null", Json.print(value("null")).asString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "aXbXc; X; -; ||; a-bXc",
        "aXbXc; X; -; g; a-b-c",
        "aXbxc; x; -; i; a-bxc",
        "aXbxc; x; -; gi; a-b-c",
        "aXbxc; X; -; g; a-bxc",
        "X; X; ||; g; ||",
        "abc; x; -; g; abc",
        "aaa; aa; b; g; ba",
        "abc; b; [$&]; g; a[b]c",
        "abc; b; $$; g; a$c",
        "abc; b; $`; g; aac",
        "abc; b; $'; g; acc",
        "abc; b; $1; g; a$1c",
        "abc; b; $; g; a$c",
        "abc; b; x$; g; ax$c",
        "abc; b; $&$&; g; abbc",
        "abc; b; &; g; a&c",
        "a.c; .; -; g; a-c",
        "stra\u00dfe; SS; -; gi; stra\u00dfe",
        "\u212a; k; -; gi; \u212a",
        "\u017f; s; -; gi; \u017f",
        "\u00c4; \u00e4; -; gi; -",
        "\u00e9; \u00c9; -; gi; -"
      })
  void textIsReplacedAsInJavaScript(
      String text, String search, String replacement, String flags, String replaced) {
    assertEquals(replaced, Strings.replaceLiteral(text, search, replacement, flags));
  }
}
