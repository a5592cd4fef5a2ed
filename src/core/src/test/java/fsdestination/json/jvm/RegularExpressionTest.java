package fsdestination.json.jvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Strings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegularExpressionTest {
  private static final String PAIR = "[\\ud800-\\udbff][\\udc00-\\udfff]";

  @Test
  void eachIsCompiledOnce() {
    assertSame(RegularExpression.of("a+"), RegularExpression.of("a+"));
  }

  @Test
  void allMatchesAreFoundInOrder() {
    assertArrayEquals(new String[] {"1", "22", "3"}, Strings.allMatches("a1b22c3", "\\d+"));
  }

  @Test
  void noMatchIsNoMatches() {
    assertArrayEquals(new String[0], Strings.allMatches("abc", "\\d"));
    assertArrayEquals(new String[0], Strings.allMatches("", "[\\d\\D]"));
  }

  @Test
  void everyMatchIsReplaced() {
    assertEquals("a-b-", Strings.replace("a1b2", "\\d", "-"));
  }

  @Test
  void groupsStandInTheReplacement() {
    assertEquals("<a><b>", Strings.replace("ab", "([a-z])", "<$1>"));
  }

  @Test
  void groupsWithoutAMatchAreEmpty() {
    assertEquals("<>", Strings.replace("b", "(a)?b", "<$1>"));
  }

  @Test
  void surrogatePairsAreFound() {
    assertArrayEquals(
        new String[] {"\ud83d\ude00", "\ud835\udc00"},
        Strings.allMatches("a\ud83d\ude00b\ud835\udc00", PAIR));
  }

  @Test
  void halfPairsAreFoundByTheClassOfSurrogates() {
    assertTrue(Strings.hasMatch("a\ud83d", "[\\ud800-\\udfff]"));
    assertTrue(Strings.hasMatch("\ud83d\ude00", "^[\\ud800-\\udfff]"));
    assertFalse(Strings.hasMatch("a\uffff", "[\\ud800-\\udfff]"));
  }

  @Test
  void halfAPairIsNoPair() {
    assertFalse(Strings.hasMatch("\ud83d", PAIR));
    assertFalse(Strings.hasMatch("\ude00\ud83d", PAIR));
  }

  @Test
  void flagsAndSkinTonesAreFound() {
    assertTrue(Strings.hasMatch("\ud83c\uddeb\ud83c\uddf7", "^(?:\\ud83c[\\udde6-\\uddff]){2}$"));
    assertTrue(Strings.hasMatch("\ud83c\udffd", "^\\ud83c[\\udffb-\\udfff]$"));
    assertFalse(Strings.hasMatch("\ud83d\ude00", "\\ud83c[\\udde6-\\uddff]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n", "a\r\n", "a\r", "a\u0085", "a\u2028", "a\u2029"})
  void theEndIsBehindALineBreak(String text) {
    assertFalse(Strings.hasMatch(text, "a$"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "\t", "\n", "\u000b", "\f", "\r", "\u00a0", "\u1680", "\u2003", "\u2028", "\u2029",
        "\u202f", "\u205f", "\u3000", "\ufeff"
      })
  void spacesAreThoseOfJavaScript(String space) {
    assertTrue(Strings.hasMatch(space, "^\\s$"), "\\s");
    assertEquals("a", Strings.trim(space + "a" + space), "trim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001c", "\u001f", "\u0085", "\u180e", "\u200b", "\u2060"})
  void whatIsNoSpaceInJavaScriptIsNone(String other) {
    assertFalse(Strings.hasMatch(other, "\\s"), "\\s");
    assertEquals(other, Strings.trim(other), "trim");
  }

  @Test
  void lettersAndDigitsAreAscii() {
    assertFalse(Strings.hasMatch("\u00e9\u0665\u0430", "\\w|\\d"));
  }
}
