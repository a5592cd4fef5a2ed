package fsdestination.trigger;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ConfigErrors;
import fsdestination.json.jvm.JavaValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsAndListsTest {
  private static boolean holds(String trigger, String x) {
    var errors = new ConfigErrors("");
    var parsed = Trigger.parse(JavaValue.from(trigger), errors);
    assertEquals("", errors.text());
    return parsed.matches(value("{x: " + x + "}"));
  }

  private static String problem(String trigger) {
    var errors = new ConfigErrors("");
    Trigger.parse(JavaValue.from(trigger), errors);
    return errors.text();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "length(x) = 3; 'abc'",
        "length(x) = 10; '\u00e4\u20ac\ud83d\ude00a'",
        "length(x) = 2; [1, [2]]",
        "length(x) = 0; {a: 1}",
        "length(x) = 0; null",
        "lowercase(x) = 'abc'; 'ABC'",
        "uppercase(x) = 'ABC'; 'abc'",
        "snakecase(x) = 'a_b_c'; 'a b c'",
        "kebabcase(x) = 'a-b-c'; 'a b c'",
        "titlecase(x) = 'Log  In Now'; 'log  in now'",
        "lowercase(x) = null; 5",
        "typeof(x) = 'list'; []",
        "typeof(x) = 'bool'; false",
        "typeof(x) = 'null'; null",
        "typeof(y) = 'null'; 1",
        "typeof(x) = 'string'; ''",
        "typeof(x) = 'number'; 0",
        "typeof(x) = 'object'; {}",
        "number(x) = 5; ' 5 '",
        "number(x) = 5; 5",
        "number(x) = null; 'a'",
        "number(x) = null; true",
        "number(x) = null; [5]",
        "bool(x) = true; 'yes'",
        "bool(x) = true; 1",
        "bool(x) = false; 'false'",
        "bool(x) = false; 0",
        "bool(x) = null; null",
        "string(x) = '5'; 5",
        "string(x) = 'true'; true",
        "string(x) = null; null",
        "'ABC' = uppercase(x); 'abc'",
        "contains(lowercase(x), 'b'); 'ABC'",
        "match(x, lowercase('A*')); 'abc'",
        "x in [1, 'a', true]; 'a'",
        "x in [1, 'a', true]; 1",
        "'a' in x; ['b', 'a']",
        "x = [1, 'a']; [1, 'a']",
        "x = [[1], []]; [[1], []]",
        "x = []; []",
        "x != [1]; [2]",
        "x in [length('ab'), x]; 2",
      })
  void holdsFor(String trigger, String x) {
    assertTrue(holds(trigger, x));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "length(x) = 4; 'abc'",
        "titlecase(x) = 'a'; 'a'",
        "typeof(x) = 'array'; []",
        "bool(x) = true; null",
        "string(x) = 'null'; null",
        "x in ['a']; 'b'",
        "x in []; 'b'",
        "x in [1]; '1'",
        "'a' in x; 'a'",
        "'a' in x; {a: 'a'}",
        "x = [1]; [2]",
        "x = [1]; [1, 1]",
        "x = [1]; 1",
        "x = [[1]]; [[2]]",
        "contains(x, 'b') = true; 5",
        "!contains(lowercase(x), 'b'); 5",
      })
  void doesNotHold(String trigger, String x) {
    assertFalse(holds(trigger, x));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "x in [1 2]; /subscribe:9 must be \",\", got \"2\"",
        "x in [1,; /subscribe:9 must be \"]\", got the end",
        "x in [1; /subscribe:8 must be \",\", got the end",
        "x in [=]; /subscribe:7 must be a value, got \"=\"",
        "[1]; /subscribe:4 must be an operator, got the end",
        "size(x) = 1; /subscribe:5 must be an operator after size, got \"(\"",
        "length(x = 1; /subscribe:10 must be \")\", got \"=\"",
      })
  void isAnError(String trigger, String problem) {
    assertEquals(problem, problem(trigger));
  }

  @Test
  void aListIsReadElementByElement() {
    assertTrue(holds("x = ['a', 'b', 'c', 'd']", "['a', 'b', 'c', 'd']"));
    assertFalse(holds("x = ['a', 'b', 'c', 'd']", "['a', 'b', 'd', 'c']"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-c]z bz",
        "[a-c]z cz",
        "[a-c]z az",
        "[abc]z cz",
        "[a-]z -z",
        "[-a]z -z",
        "[]a]z ]z",
        "[ab]** bcd",
        "**[0-9] a7",
        "a\\*b a*b",
        "[ab]* [ab]cd",
        "*[0-9] a[0-9]",
        "a\\* a\\*",
        "* ab",
        "\\[a] [a]",
        "a[ a[",
        "a\\ a\\",
        "[a\\]] \\]",
        "?[?] a?",
        "a?c abc",
        "*b*c abxbc",
        "[[] [",
        "[a [a",
        "[] []",
        "[b-ad]z dz"
      })
  void theGlobMatches(String globAndText) {
    assertTrue(glob(globAndText), globAndText);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-c]z dz",
        "[a-c]z -z",
        "[abc]z dz",
        "[b-a]z az",
        "a\\* ab",
        "a\\*b axb",
        "[ab]* bcd",
        "*[0-9] a7",
        "a? a",
        "[a]b ab2",
        "[]a]z az2",
        "\\a b",
        "a* ba",
        "[ab] ab",
        "a b",
        "[b-ad]z cz",
        "[a-c]z `z",
        "?[?] ab",
        "a[ a",
        "[a]z ]z"
      })
  void theGlobDoesNotMatch(String globAndText) {
    assertFalse(glob(globAndText), globAndText);
  }

  private static boolean glob(String globAndText) {
    var parts = globAndText.split(" ", 2);
    return Glob.matches(parts[1], parts[0]);
  }
}
