package fsdestination.mapping;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.ConfigErrors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the directives make of the member x of an event. */
class DirectivesTest {
  private static String made(String directive, String x) {
    var errors = new ConfigErrors("");
    var mapping = Mapping.parse(value("{v: {" + directive + "}}"), errors);
    assertEquals("", errors.text());
    return text(mapping.resolve(value("{x: " + x + ", s: '_'}")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "'@case': {operator: 'lower', value: X}; 'aB'; \"ab\"",
        "'@case': {operator: 'upper', value: X}; 'aB'; \"AB\"",
        "'@case': {operator: 'upper', value: X}; 5; 5",
        "'@case': {operator: 'other', value: X}; 5; 5",
        "'@replace': {pattern: '-', replacement: '+', value: X}; 'a-b-c'; \"a+b+c\"",
        "'@replace': {pattern: '-', value: X}; 'a-b-c'; \"abc\"",
        "'@replace': {pattern: '-', replacement: '+', global: false, value: X}; 'a-b-c'; \"a+b-c\"",
        "'@replace': {pattern: '-', replacement: '+', global: true, value: X}; 'a-b-c'; \"a+b+c\"",
        "'@replace': {pattern: 'b', replacement: '+', value: X}; 'aBc'; \"aBc\"",
        "'@replace': {pattern: 'b', replacement: '+', ignorecase: true, value: X}; 'aBc'; \"a+c\"",
        "'@replace': {pattern: 'b', replacement: '+', ignorecase: false, value: X}; 'aBc'; \"aBc\"",
        "'@replace': {pattern: 'a', replacement: 'b', pattern2: 'b', replacement2: 'c', value: X};"
            + " 'ab'; \"cc\"",
        "'@replace': {pattern: 'a', replacement: 'b', pattern2: 'b', value: X}; 'ab'; \"\"",
        "'@replace': {pattern: 'a', replacement: 'b', pattern2: 'b', replacement2: 5, value: X};"
            + " 'ab'; \"bb\"",
        "'@replace': {pattern: 'a', replacement: 'b', pattern2: 5, value: X}; 'ab'; \"bb\"",
        "'@replace': {pattern: 'abcdefghij', replacement: '0123456789', value: X};"
            + " 'abcdefghij'; \"0123456789\"",
        "'@replace': {pattern: 'a', replacement: 'b', pattern2: '0123456789',"
            + " replacement2: '0123456789', value: X}; 'a'; \"b\"",
        "'@replace': {pattern: '5', replacement: '6', value: X}; 55; \"66\"",
        "'@replace': {pattern: 't', replacement: '', value: X}; true; \"rue\"",
        "'@replace': {pattern: 't', replacement: '', value: X}; []; \"\"",
        "'@replace': {pattern: 't', replacement: '', value: X}; null; \"\"",
        "'@flatten': {separator: '.', value: X}; {a: {b: 1, c: [2, {d: 3}]}};"
            + " {\"a.b\":1,\"a.c.0\":2,\"a.c.1.d\":3}",
        "'@flatten': {separator: '/', omitArrays: true, value: X}; {a: {b: 1, c: [2]}};"
            + " {\"a/b\":1,\"a/c\":[2]}",
        "'@flatten': {separator: '/', value: X}; {a: {}}; {}",
        "'@json': {mode: 'encode', value: X}; {a: [1, null]}; \"{\\\"a\\\":[1,null]}\"",
        "'@json': {mode: 'decode', value: X}; '[1, {}]'; [1,{}]",
        "'@json': {mode: 'decode', value: X}; '[1'; \"[1\"",
        "'@json': {mode: 'decode', value: X}; 5; 5",
        "'@merge': {direction: 'right', objects: [X, {a: 1}]}; {a: 2, b: 3}; {\"a\":1,\"b\":3}",
        "'@merge': {direction: 'left', objects: [X, {a: 1}]}; {a: 2, b: 3}; {\"a\":2,\"b\":3}",
        "'@merge': {direction: 'left', objects: [X, {a: 1}]}; null; {\"a\":1}",
        "'@merge': {direction: 'right', objects: []}; 1; {}",
        "'@transform': {apply: {y: X}, mapping: {z: {'@path': '$.y'}, w: X}}; 5; {\"z\":5}",
        "'@excludeWhenNull': X; {a: null, b: {c: null, d: 1}, e: [null]}; {\"b\":{\"d\":1},\"e\":[null]}",
        "'@excludeWhenNull': X; 5; 5",
        "'@literal': {a: [X]}; 5; {\"a\":[5]}",
        "'@arrayPath': ['$.x', {id: {'@path': '$.a'}}]; [{a: 1}, {a: 2}]; [{\"id\":1},{\"id\":2}]",
        "'@arrayPath': ['$.x', {id: {'@path': '$.a'}}]; {a: 1}; [{\"id\":1}]",
        "'@arrayPath': ['$.x', {id: {'@path': '$.a'}}]; 5; 5",
        "'@arrayPath': ['$.x', {}]; {a: 1}; {\"a\":1}",
        "'@arrayPath': ['$.x']; [{a: 1}]; [{\"a\":1}]",
        "'@arrayPath': [X, {id: {'@path': '$.a'}}]; [{a: 1}]; [{\"id\":1}]",
        "'@if': {exists: X, then: 1, else: 2}; 0; 1",
        "'@if': {exists: X, then: 1, else: 2}; null; 2",
        "'@if': {blank: X, then: 1, else: 2}; ''; 2",
        "'@if': {blank: X, then: 1, else: 2}; 0; 2",
        "'@if': {blank: X, then: 1, else: 2}; false; 2",
        "'@if': {blank: X, then: 1, else: 2}; 'a'; 1",
      })
  void theDirectiveMakes(String directive, String x, String made) {
    var mapping = directive.replace("X", "{'@path': '$.x'}");
    assertEquals("{\"v\":" + made + "}", made(mapping, x));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'@json': {mode: 'Encode', value: X}",
        "'@case': {operator: 'lower'}",
        "'@case': {operator: 'lower', value: ''}",
        "'@replace': {pattern: 'a', value: ''}",
        "'@excludeWhenNull': {'@path': '$.none'}",
        "'@if': {exists: {'@path': '$.none'}, then: 1, else: 0}",
      })
  void theDirectiveMakesNothing(String directive) {
    assertEquals("{}", made(directive.replace("X", "{'@path': '$.x'}"), "1"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "'@case': {operator: 'title', value: X};"
            + " @case: operator should be lower or upper but it is title",
        "'@replace': {pattern: 'a', pattern2: '01234567890', value: X};"
            + " @replace: expected at most 10 characters",
        "'@replace': {pattern: 'a', pattern2: 'a', replacement2: '01234567890', value: X};"
            + " @replace: expected at most 10 characters",
        "'@path': {'@path': '$.none'}; @path: expected string, got undefined",
        "'@template': {'@path': '$.none'}; @template: expected string, got undefined",
      })
  void theEventIsRefused(String directive, String problem) {
    var mapping = directive.replace("X", "{'@path': '$.x'}");
    var refusal = assertThrows(IllegalArgumentException.class, () -> made(mapping, "'a'"));
    assertEquals(problem, refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'@case': {value: X}",
        "'@case': {operator: 5, value: X}",
        "'@case': {operator: 'lower', value: 5}",
        "'@replace': {value: X}",
        "'@replace': {pattern: '', value: X}",
        "'@replace': {pattern: '01234567890', value: X}",
        "'@replace': {pattern: 'a', replacement: '01234567890', value: X}",
        "'@replace': {pattern: 'a', replacement: 5, value: X}",
        "'@replace': {pattern: 'a', global: 'yes', value: X}",
        "'@replace': {pattern: 'a', ignorecase: 1, value: X}",
        "'@replace': {pattern: 'a'}",
        "'@replace': {pattern: 'a', value: 5}",
        "'@flatten': {value: X}",
        "'@flatten': {separator: 5, value: X}",
        "'@flatten': {separator: '.'}",
        "'@json': {mode: 'other', value: X}",
        "'@json': {mode: 5, value: X}",
        "'@json': {value: X}",
        "'@json': {mode: 'encode'}",
        "'@merge': {direction: 'up', objects: [X]}",
        "'@merge': {objects: [X]}",
        "'@merge': {direction: 'left'}",
        "'@merge': {direction: 'left', objects: X}",
        "'@merge': {direction: 'left', objects: [5]}",
        "'@transform': {apply: {}}",
        "'@transform': {mapping: {}}",
        "'@transform': {apply: 5, mapping: {}}",
        "'@transform': {apply: {}, mapping: []}",
        "'@arrayPath': {}",
        "'@arrayPath': []",
        "'@arrayPath': [5]",
        "'@if': {then: 1}",
        "'@case': 'lower'",
        "'@merge': {'@path': '$.x'}",
        "'@path': 5",
        "'@path': '$.x', other: 1",
        "'@unknown': 1",
        "'@if': {exists: 1, then: {'@unknown': 1}}",
      })
  void theMappingIsAnError(String directive) {
    var errors = new ConfigErrors("");
    Mapping.parse(value("{v: {" + directive.replace("X", "{'@path': '$.x'}") + "}}"), errors);
    assertFalse(errors.isEmpty());
  }
}
