package fsdestination.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** White space at both ends, and texts that are long on purpose. */
class WhiteSpaceTest {
  private static final int MANY = 500_000;

  private static JavaValue text(String text) {
    return JavaValue.from(text);
  }

  @Test
  void trimmingAgreesWithRegularExpressions() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String one = String.valueOf(c);
      assertEquals(text(one).has("\\s"), text(one).trim().text().isEmpty(), "U+" + (int) c);
    }
  }

  @Test
  void spacesWithinStay() {
    assertEquals("a \t b", text(" a \t b\n").trim().text());
    assertEquals("", text(" \n ").trim().text());
    assertEquals("", text("").trim().text());
  }

  @Test
  void aLongTextOfSpacesIsTrimmedAtOnce() {
    String spaces = "1" + " ".repeat(MANY) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertEquals(spaces, text(spaces).trim().text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "1", ".1", "0"})
  void aLongTextThatIsNoNumberIsReadAtOnce(String middle) {
    String text = "1" + middle.repeat(MANY) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertEquals(Double.NaN, text(text).number()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0xf", "0x0f", "0b1", "0o7", "1"})
  void aLongNumberIsReadAtOnce(String start) {
    String text = start + start.substring(start.length() - 1).repeat(MANY);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertEquals(Double.POSITIVE_INFINITY, text(text).number()));
  }

  @Test
  void zerosBeforeALongNumberDoNotCount() {
    assertEquals(31, text("0x" + "0".repeat(MANY) + "1f").number());
    assertEquals(0, text("0b" + "0".repeat(MANY)).number());
  }
}
