package fsdestination.cloud.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No template, however made, takes endless time or memory. */
class LiqpLimitsTest {
  private static String fill(String template) {
    return new LiqpEngine().compile(template).apply(Map.of());
  }

  private static String problem(String template) {
    var error = assertThrows(IllegalArgumentException.class, () -> fill(template));
    return String.valueOf(error.getMessage());
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "{% assign x = x | append: x %}",
        "{% capture x %}{{x}}{{x}}{% endcapture %}",
        "{% assign x = x | replace: 'a', x %}",
        "{% assign x = x | prepend: x | append: x %}"
      })
  void aTextThatGrowsWithoutEndIsCutOff(String step) {
    var template =
        "{% assign x = 'aaaaaaaaaa' %}" + step.repeat((960 - 30) / step.length()) + "{{x}}";
    assertTrue(problem(template).contains("at most 1,000,000 characters"), problem(template));
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "{{ 1 | date: '%0900000000d' }}",
        "{{ 1 | date: '%9999999N' }}",
        "{% assign f = '%99d' %}"
            + "{% assign f = f | append: f | append: f | append: f | append: f %}"
            + "{% assign f = f | append: f | append: f | append: f | append: f %}"
            + "{% assign f = f | append: f | append: f | append: f | append: f %}"
            + "{% assign f = f | append: f | append: f | append: f | append: f %}"
            + "{% assign f = f | append: f | append: f | append: f | append: f %}"
            + "{% assign f = f | append: f | append: f | append: f | append: f %}"
            + "{{ 1 | date: f }}"
      })
  void aDateIsNotPaddedWithoutEnd(String template) {
    assertTrue(problem(template).contains("expected"), problem(template));
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(strings = {" ", "\n", "<script", "<style>", "<!--", "<"})
  void strippingTakesATimeThatGrowsAsTheTextDoes(String piece) {
    var text = "x" + piece.repeat(140_000) + "x";
    for (var filter : List.of("strip", "rstrip", "strip_html")) {
      var template = "{{ x | " + filter + " | size }}";
      assertFalse(new LiqpEngine().compile(template).apply(Map.of("x", text)).isEmpty());
    }
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "{{ x }}",
        "{{ x | join }}",
        "{{ x | json }}",
        "{% if x == y %}{% endif %}",
        "{{ x | where: 'a', y }}{{ x | sum }}{{ x | push: x | append: '' }}"
      })
  void anArrayOfArraysThatGrowsWithoutEndIsCutOff(String template) {
    // After 30 steps two to the power of 30 arrays, in each other.
    var grown =
        "{% assign x='' | split: '' %}"
            + "{% assign x=x|push:x %}".repeat(30)
            + "{% assign y = x | slice: 0, 99 %}";
    assertTrue(problem(grown + template).contains("expected"), problem(grown + template));
  }

  @Test
  @Timeout(10)
  void anArrayOfStringsThatGrowsWithoutEndIsCutOff() {
    // After 14 steps two to the power of 14 arrays, each with the string.
    var grown = "{% assign x = s | split: ',' %}" + "{% assign x=x|push:x %}".repeat(14);
    var template = new LiqpEngine().compile(grown + "{{ x | json }}");
    var event = Map.<String, Object>of("s", "x".repeat(400_000));
    var error = assertThrows(IllegalArgumentException.class, () -> template.apply(event));
    assertEquals("@liquid: expected at most 1,000,000 characters", error.getMessage());
  }

  @Test
  @Timeout(10)
  void aLongPathIsNotLookedUpInEachOfManyElementsWithoutEnd() {
    var items = Collections.nCopies(100_000, Map.of("b", 1));
    var path = "a" + ".a".repeat(250_000);
    var template = new LiqpEngine().compile("{{ x | where: p, 1 | size }}");
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> template.apply(Map.of("x", items, "p", path)));
    assertTrue(String.valueOf(error.getMessage()).contains("100,000,000 characters of memory"));
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "(9007199254740992..9007199254740994)",
        "(9007199254740990..9007199254740996)",
        "(-9007199254740996..-9007199254740990)"
      })
  void aRangeBeyondWholeNumbersEnds(String range) {
    assertEquals(
        "@liquid: expected a range within -9,007,199,254,740,991 and 9,007,199,254,740,991",
        problem("{{ " + range + " | size }}"));
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "remove: b",
        "replace_first: b, 'x'",
        "replace_last: b, 'x'",
        "split: b",
        "strip: a",
        "slugify",
        "slugify: 'pretty'",
        "squish",
        "normalize_whitespace",
        "truncatewords: 3",
        "number_of_words: 'cjk'",
        "date",
        "url_decode",
        "cgi_escape",
        "base64_encode | base64_decode",
        "base64_decode",
        "sha256",
        "escape_once",
        "to_integer",
        "where: a",
        "sum: a",
        "inspect: 10"
      })
  void eachFilterEndsForLongStrings(String filter) {
    for (var piece :
        List.of("a", "-", " ", "%41", "1", "(", "Σ", "&amp;", "💥", "\n", "a.", "[0]")) {
      var a = piece.repeat(300_000 / piece.length());
      var b = piece.repeat(100_000 / piece.length()) + "!";
      var template = new LiqpEngine().compile("{{ a | " + filter + " | size }}");
      try {
        assertFalse(template.apply(Map.of("a", a, "b", b)).isEmpty());
      } catch (IllegalArgumentException e) {
        assertTrue(String.valueOf(e.getMessage()).startsWith("@liquid: "), e.getMessage());
        assertFalse(String.valueOf(e.getMessage()).contains("null"), e.getMessage());
      }
    }
  }

  @Test
  @Timeout(10)
  void longArraysAreFiltered() {
    var items = new ArrayList<Object>();
    for (int i = 0; i < 100_000; i++) items.add(Map.of("a", Map.of("b", i % 2)));
    var template =
        new LiqpEngine().compile("{{ x | where: 'a.b', 1 | size }} {{ x | sum: 'a.b' }}");
    assertEquals("50000 50000", template.apply(Map.of("x", items)));
  }
}
