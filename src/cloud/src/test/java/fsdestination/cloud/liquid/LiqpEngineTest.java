package fsdestination.cloud.liquid;

import static fsdestination.ReadableJson.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
          "{event: 'Ordered <b>', n: 5, f: 1.5, big: 1e21, list: [1, 'a', 2.5, 3.0], o: {b: 1, a: [1], größe: 'L'},"
              + " nul: null, t: true, d: '2020-01-02T03:04:05Z', no: false, none: [], größe: 'XL', 'a b': 1}");

  private static String fill(String template) {
    return new LiqpEngine().compile(template).apply(EVENT);
  }

  private static String invalid(String template) {
    var engine = new LiqpEngine();
    var error = assertThrows(IllegalArgumentException.class, () -> engine.compile(template));
    return String.valueOf(error.getMessage());
  }

  private static String problem(String template) {
    var error = assertThrows(IllegalArgumentException.class, () -> fill(template));
    return String.valueOf(error.getMessage());
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
        "{{9.99 | plus: 10}} {{0.1 | times: 3}}~19.990000000000002 0.30000000000000004",
        "{{no | default: 'd', allow_false: true}} {{no | default: 'd'}}~false d",
        "{{d-}} a {{-n}}{{- n -}} b~2020-01-02T03:04:05Za55b",
        "{% if none == empty and gone == blank and '  ' == blank %}a{% endif %}{{empty}}{{blank}}~a",
        "{% unless n == 5 %}a{% elsif n == 5 %}b{% endunless %}~b",
        "{% if gone | default: n %}a{% endif %}{% if not gone and n == 5 %}b{% endif %}~ab",
        "{% echo n | plus: 1 %}{% #a note %}~6",
        "{{o.b | json: | append:, 'x'}}{{event | upcase | }}~1xORDERED <B>",
        "{% increment n %}{% decrement n %}{{n}} {% cycle 'a', 'b' %}{% cycle 'a', 'b' %}~555 ab",
        "{{größe}} {{o.größe}} {{['a b']}} {{list.0}} {{(1..3) | join}}~XL L 1 1 1 2 3",
        "{{'a\\nb\\u0041\\'' | json}}~\"a\\nbA'\"",
        "{% cycle 0, n %}{% cycle 0, n %}{% cycle no, n %}~5",
        "a{% break %}b{% block x %}c{% endblock %}~a",
        "{{'a💥b' | slice: 1}}{{'a💥b' | truncate: 2, ''}}{{'a💥b' | size}}~💥a💥4",
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
  void eachLineOfTheTagLiquidIsATag() {
    assertEquals(
        "1!", fill("{% liquid assign x = 1\n  # a note\n  if x\n    echo x\n  endif\n %}!"));
  }

  @Test
  void theEmptyTemplateIsEmpty() {
    assertEquals("", fill(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "for", "include", "layout", "render", "tablerow"})
  void disabledTagsAreRejectedForEveryEvent(String tag) {
    var engine = new LiqpEngine();
    var error =
        assertThrows(IllegalArgumentException.class, () -> engine.compile("a{%- " + tag + " x %}"));
    assertEquals("the tag \"" + tag + "\", which is disabled", error.getMessage());
  }

  @Test
  void aDisabledFilterIsRejectedForTheEventsThatReachIt() {
    assertEquals("@liquid: filter \"sort\" is disabled", problem("{{list | sort}}"));
    assertEquals("", fill("{% if gone %}{{list | sort: 'a'}}{% endif %}"));
  }

  @Test
  void anUnknownTagIsRejectedForEveryEvent() {
    assertEquals(
        "the tag \"unles\", which is not known (the nearest is \"unless\")",
        invalid("{% unles a %}"));
    assertEquals("the tag \"endfor\", which is disabled", invalid("{%endfor%}"));
  }

  @Test
  void anUnknownFilterIsRejectedForEveryEvent() {
    assertEquals(
        "the filter \"upcas\", which is not known (the nearest is \"upcase\")",
        invalid("{% if gone %}{{event | upcas}}{% endif %}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ event | ",
        "{% if n %}",
        "{{ 'a }}",
        "{{}}",
        "{{ a b }}",
        "{{ a | | b }}",
        "{{ a | upcase b }}",
        "{{ a | append: b == c }}",
        "{{ (1) }}",
        "{{ a[ }}",
        "{{ a == }}",
        "{{ a == b == c }}",
        "{{ a[b == c] }}",
        "{% if n %}{% endunless %}",
        "{% else %}",
        "{% if n %}{% else x %}{% endif %}",
        "{% assign = 1 %}",
        "{% assign a 1 %}",
        "{% capture %}{% endcapture %}",
        "{% liquid if n %}{% endif %}",
        "{% cycle %}",
        "{% raw %}",
        "{% comment %}",
        "{% # a\n b %}",
        "{% %}"
      })
  void whatIsNoTemplateIsRejectedForEveryEvent(String template) {
    assertFalse(invalid(template).isEmpty());
  }

  @Test
  void aLongTemplateIsRejected() {
    assertEquals("1,001 characters; at most are 1,000", problem("x".repeat(1001)));
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

  @Test
  @Timeout(10)
  void deepBlocksAreRead() {
    assertEquals("x", fill("{% if n %}".repeat(47) + "x" + "{% endif %}".repeat(47)));
  }

  @Test
  void lettersAreOfNoLanguage() {
    var usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals("TITLE", fill("{{ 'title' | upcase }}"));
      assertEquals("%E9%9F%B3", fill("{{ '音' | url_encode }}"));
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
