package fsdestination.json.jvm;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaValueConversionTest {
  private static final Value UNDEFINED = Json.undefined();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "'a b'; a b",
        "5; 5",
        "5.0; 5",
        "true; true",
        "null; null",
        "{a: 1}; [object Object]",
        "[]; ||",
        "[1, 'a', true]; 1,a,true",
        "[null, [1, [2, null]], {}]; ,1,2,,[object Object]",
        "123456789012345680000; 123456789012345680000",
        "1e21; 1e+21"
      })
  void stringIsThatOfJavaScript(String json, String text) {
    assertEquals(text, value(json).toJsString());
  }

  @Test
  void undefinedHasAString() {
    assertEquals("undefined", UNDEFINED.toJsString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "5; 5",
        "' 5 '; 5",
        "''; 0",
        "'a'; NaN",
        "true; 1",
        "false; 0",
        "null; 0",
        "{}; NaN",
        "[]; 0",
        "[5]; 5",
        "['6']; 6",
        "[[7]]; 7",
        "[null]; 0",
        "[1, 2]; NaN",
        "[true]; NaN"
      })
  void numberIsThatOfJavaScript(String json, double number) {
    assertEquals(number, value(json).toJsNumber());
  }

  @Test
  void undefinedIsNotANumber() {
    assertEquals(Double.NaN, UNDEFINED.toJsNumber());
  }

  @Test
  void caseChangesByNoLanguage() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals("title", Strings.lowerCase("TITLE"));
      assertEquals("TITLE", Strings.upperCase("title"));
      assertEquals("STRASSE", Strings.upperCase("stra\u00dfe"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsWellInADebugger() {
    assertEquals("array 1,2", value("[1, 2]").toString());
  }
}
