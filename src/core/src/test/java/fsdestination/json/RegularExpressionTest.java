package fsdestination.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegularExpressionTest {
  private static final String PAIR = "[\\ud800-\\udbff][\\udc00-\\udfff]";

  private static JavaValue text(String text) {
    return JavaValue.from(text);
  }

  @Test
  void eachIsCompiledOnce() {
    assertSame(RegularExpression.of("a+"), RegularExpression.of("a+"));
  }

  @Test
  void allMatchesAreFoundInOrder() {
    assertArrayEquals(new String[] {"1", "22", "3"}, text("a1b22c3").matches("\\d+"));
  }

  @Test
  void noMatchIsNoMatches() {
    assertArrayEquals(new String[0], text("abc").matches("\\d"));
    assertArrayEquals(new String[0], text("").matches("[\\d\\D]"));
  }

  @Test
  void everyMatchIsReplaced() {
    assertEquals("a-b-", text("a1b2").replace("\\d", "-").text());
  }

  @Test
  void groupsStandInTheReplacement() {
    assertEquals("<a><b>", text("ab").replace("([a-z])", "<$1>").text());
  }

  @Test
  void groupsWithoutAMatchAreEmpty() {
    assertEquals("<>", text("b").replace("(a)?b", "<$1>").text());
  }

  @Test
  void surrogatePairsAreFound() {
    assertArrayEquals(
        new String[] {"\ud83d\ude00", "\ud835\udc00"},
        text("a\ud83d\ude00b\ud835\udc00").matches(PAIR));
  }

  @Test
  void halfPairsAreFoundByTheClassOfSurrogates() {
    assertTrue(text("a\ud83d").has("[\\ud800-\\udfff]"));
    assertTrue(text("\ud83d\ude00").has("^[\\ud800-\\udfff]"));
    assertFalse(text("a\uffff").has("[\\ud800-\\udfff]"));
  }

  @Test
  void halfAPairIsNoPair() {
    assertFalse(text("\ud83d").has(PAIR));
    assertFalse(text("\ude00\ud83d").has(PAIR));
  }

  @Test
  void flagsAndSkinTonesAreFound() {
    assertTrue(text("\ud83c\uddeb\ud83c\uddf7").has("^(?:\\ud83c[\\udde6-\\uddff]){2}$"));
    assertTrue(text("\ud83c\udffd").has("^\\ud83c[\\udffb-\\udfff]$"));
    assertFalse(text("\ud83d\ude00").has("\\ud83c[\\udde6-\\uddff]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n", "a\r\n", "a\r", "a\u0085", "a\u2028", "a\u2029"})
  void theEndIsBehindALineBreak(String text) {
    assertFalse(text(text).has("a$"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "\t", "\n", "\u000b", "\f", "\r", "\u00a0", "\u1680", "\u2003", "\u2028", "\u2029",
        "\u202f", "\u205f", "\u3000", "\ufeff"
      })
  void spacesAreThoseOfJavaScript(String space) {
    assertTrue(text(space).has("^\\s$"), "\\s");
    assertEquals("a", text(space + "a" + space).trim().text(), "trim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001c", "\u001f", "\u0085", "\u180e", "\u200b", "\u2060"})
  void whatIsNoSpaceInJavaScriptIsNone(String other) {
    assertFalse(text(other).has("\\s"), "\\s");
    assertEquals(other, text(other).trim().text(), "trim");
  }

  @Test
  void lettersAndDigitsAreAscii() {
    assertFalse(text("\u00e9\u0665\u0430").has("\\w|\\d"));
  }
}
