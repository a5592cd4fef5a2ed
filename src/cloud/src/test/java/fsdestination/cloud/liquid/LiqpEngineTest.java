package fsdestination.cloud.liquid;

import static fsdestination.cloud.ReadableJson.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates, as Segment's liquidjs has them. {@code LiquidLikeSegmentIT} asks it itself. */
class LiqpEngineTest {
  private static final Map<String, Object> EVENT =
      map(
          "{event: 'Ordered <b>', n: 5, f: 1.5, big: 1e21, list: [1, 'a', 2.5, 3.0], o: {b: 1, a: [1]},"
              + " nul: null, t: true, d: '2020-01-02T03:04:05Z'}");

  private static String fill(String template) {
    return new LiqpEngine().compile(template).apply(EVENT);
  }

  private static String problem(String template) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> fill(template));
    return String.valueOf(refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '~',
      value = {
        "{{event}} {{n}} {{f}} {{big}} {{list}} {{nul}} {{t}} {{gone.a}}|~Ordered <b> 5 1.5 1e+21 1a2.53  true |",
        "{{o}} {{o.b}} {{o['a'][0]}} {{list.size}} {{list.first}}~[object Object] 1 1 4 1",
        "{% if n > 3 and event contains 'der' %}a{% else %}b{% endif %}~a",
        "{{n | plus: 1}} {{f | times: 2}} {{n | divided_by: 2}} {{5 | divided_by: 2}}~6 3 2.5 2.5",
        "{{event | upcase | escape}} {{'a' | append: n}}~ORDERED &lt;B&gt; a5",
        "{{d | date: '%Y-%m-%d %H'}}~2020-01-02 03",
        "{% assign x = event | downcase %}{{x}}~ordered <b>",
        "{% capture x %}{{n}}!{% endcapture %}{{x}}~5!",
        "{{gone | default: 'none'}} {{list | join: '-'}}~none 1-a-2.5-3",
        "{% raw %}{% for %}{{n}}{% endraw %}~{% for %}{{n}}",
        "{% comment %}{% case %}{% endcomment %}x~x",
      })
  void templatesAreFilled(String template, String text) {
    assertEquals(text, fill(template));
  }

  @Test
  void theEmptyTemplateIsEmpty() {
    assertEquals("", fill(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "for", "include", "layout", "render", "tablerow"})
  void disabledTagsAreRefusedForEveryEvent(String tag) {
    var engine = new LiqpEngine();
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> engine.compile("a{%- " + tag + " x %}"));
    assertEquals(
        "should do without the tag \"" + tag + "\", which is disabled", refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "array_to_sentence_string",
        "concat",
        "find",
        "find_exp",
        "find_index",
        "find_index_exp",
        "group_by",
        "group_by_exp",
        "has",
        "has_exp",
        "map",
        "newline_to_br",
        "reject",
        "reject_exp",
        "reverse",
        "sort",
        "sort_natural",
        "type",
        "uniq",
        "where_exp"
      })
  void disabledFiltersAreRefusedForTheEventsThatReachThem(String filter) {
    assertTrue(
        problem("{{list | " + filter + ": 'a'}}").contains("\"" + filter + "\" is disabled"));
    assertEquals("", fill("{% if gone %}{{list | " + filter + "}}{% endif %}"));
  }

  @Test
  void anUnknownTagIsRefusedForEveryEvent() {
    assertEquals(
        "should do without the tag \"unknown\", which is not known", problem("{% unknown %}"));
    assertEquals("should do without the tag \"endfor\", which is not known", problem("{%endfor%}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{ event | ", "{% if n %}", "{{ 'a }}"})
  void whatIsNoTemplateIsRefusedForEveryEvent(String template) {
    var engine = new LiqpEngine();
    var refusal = assertThrows(IllegalArgumentException.class, () -> engine.compile(template));
    assertTrue(String.valueOf(refusal.getMessage()).startsWith("should be a Liquid template: "));
  }

  @Test
  void anUnknownFilterIsRefused() {
    assertTrue(problem("{{event | sparkle}}").contains("sparkle"));
  }

  @Test
  void aLongTemplateIsRefused() {
    assertEquals(
        "should have at most 1,000 characters but it has 1,001", problem("x".repeat(1001)));
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
        "{{ 1 | date: '%999d' }}",
        "{% assign f = '%99d' %}"
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
  @CsvSource({
    "2.345 | round: 2, 2.35",
    "-2.5 | round, -3",
    "1234 | round: -2, 1200",
    "1.5 | round: 400000000, 1.5",
    "1.5 | round: -400000000, 0",
    "0.1 | plus: 0.25 | round: 1, 0.4"
  })
  void numbersAreRoundedAsTheyAreWritten(String expression, String text) {
    assertEquals(text, fill("{{ " + expression + " }}"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'  a b ' | strip, a b",
        "'xxaxx' | lstrip: 'x', axx",
        "'xyaxy' | rstrip: 'xy', xya",
        "'a<script>b</script>c<style>d</style><!-- e > f -->g<b>h' | strip_html, acgh",
        "'a<script>b' | strip_html, ab",
        "'1 < 2' | strip_html, 1 < 2"
      })
  void whatIsStripped(String expression, String text) {
    assertEquals(text, fill("{{ " + expression + " }}"));
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

  @Test
  void lettersAreOfNoLanguage() {
    var usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals("TITLE", fill("{{ 'title' | upcase }}"));
      assertEquals("2.4", fill("{{ 2.35 | round: 1 }}"));
      assertEquals("January", fill("{{ d | date: '%B' }}"));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void theEventIsNotChanged() {
    var before = EVENT.toString();
    fill("{% assign event = 'x' %}{% assign new = 1 %}{% increment n %}");
    assertEquals(before, EVENT.toString());
  }

  @Test
  void manyThreadsMayFillOneTemplate() {
    var template =
        new LiqpEngine()
            .compile("{% assign x = n | plus: 1 %}{% capture y %}{{x}}{% endcapture %}{{y}}");
    IntStream.range(0, 5000)
        .parallel()
        .forEach(i -> assertEquals(Integer.toString(i + 1), template.apply(Map.of("n", i))));
  }
}
