package fsdestination.json.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fsdestination.json.Strings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trimming and parsing, with strings that would take long with a naive implementation. */
class JsWhitespaceTest {
  private static final int MANY = 500_000;

  @Test
  void trimmingAgreesWithRegularExpressions() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String one = String.valueOf(c);
      assertEquals(Strings.hasMatch(one, "\\s"), Strings.trim(one).isEmpty(), "U+" + (int) c);
    }
  }

  @Test
  void innerSpacesAreKept() {
    assertEquals("a \t b", Strings.trim(" a \t b\n"));
    assertEquals("", Strings.trim(" \n "));
    assertEquals("", Strings.trim(""));
  }

  @Test
  void aLongStringOfSpacesIsTrimmedQuickly() {
    String spaces = "1" + " ".repeat(MANY) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertEquals(spaces, Strings.trim(spaces)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "1", ".1", "0"})
  void aLongStringThatIsNoNumberIsParsedQuickly(String middle) {
    String string = "1" + middle.repeat(MANY) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertEquals(Double.NaN, NumberText.parse(string)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0xf", "0x0f", "0b1", "0o7", "1"})
  void aLongNumberIsParsedQuickly(String start) {
    String string = start + start.substring(start.length() - 1).repeat(MANY);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertEquals(Double.POSITIVE_INFINITY, NumberText.parse(string)));
  }

  @Test
  void leadingZerosDoNotCount() {
    assertEquals(31, NumberText.parse("0x" + "0".repeat(MANY) + "1f"));
    assertEquals(0, NumberText.parse("0b" + "0".repeat(MANY)));
  }
}
