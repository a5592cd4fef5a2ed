package fsdestination.mapping;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fsdestination.Problems;
import fsdestination.json.JavaValue;
import fsdestination.json.Value;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeMappingTest {
  private static Value payload(JavaValue mapping, JavaValue event) {
    var problems = new Problems();
    var payload =
        assertTimeoutPreemptively(
            Duration.ofSeconds(2), () -> Mapping.parse(mapping, problems).of(event));
    assertEquals("", problems.text());
    return payload;
  }

  private static JavaValue directive(String name, String argument) {
    return JavaValue.from(Map.of(name, argument));
  }

  @Test
  void aThousandMembers() {
    var members =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "k" + i + ": {'@path': '$.a'}")
            .collect(joining(","));
    assertEquals(1_000, payload(value("{" + members + "}"), value("{a: 1}")).keys().length);
  }

  @Test
  void aListOfFiveThousandElements() {
    var list = "[" + "0,".repeat(4_999) + "0]";
    assertEquals(list, text(payload(value("{v: " + list + "}"), value("{}")).get("v")));
  }

  @Test
  void aTemplateOfAThousandFields() {
    var text = payload(directive("@template", "{{a}}".repeat(1_000)), value("{a: 'x'}")).text();
    assertEquals("x".repeat(1_000), text);
  }

  @Test
  void aTemplateOfManyOpenBraces() {
    var braces = "{".repeat(3_000);
    assertEquals(braces, payload(directive("@template", braces), value("{}")).text());
  }

  @Test
  void aTemplateOfAMegabyte() {
    var text = "ab\n".repeat(333_333);
    assertEquals(text, payload(directive("@template", text), value("{}")).text());
    payload(directive("@template", "{{" + text), value("{}"));
    payload(directive("@template", "}".repeat(1_000_000)), value("{}"));
  }

  @Test
  void aPathOfAThousandKeys() {
    assertEquals("null", text(payload(directive("@path", "$" + ".a".repeat(1_000)), value("{}"))));
  }

  @Test
  void aPathOfOneVeryLongKey() {
    payload(directive("@path", "$." + "a".repeat(1_000_000)), value("{}"));
    payload(directive("@path", "$.a" + "]".repeat(100_000)), value("{}"));
    payload(directive("@path", "[".repeat(100_000)), value("{}"));
  }

  @Test
  void aHundredLevelsOfDirectives() {
    var nested = "{'@literal': ".repeat(100) + "1" + "}".repeat(100);
    assertEquals("1", text(payload(value("{v: " + nested + "}"), value("{}")).get("v")));
  }
}
