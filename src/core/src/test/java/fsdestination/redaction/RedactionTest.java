package fsdestination.redaction;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fsdestination.ConfigErrors;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  private static Redaction of(Map<String, ?> setting) {
    return requireNonNull(Redaction.read(JavaValue.from(setting), new ConfigErrors("")));
  }

  private static Value strings(String string) {
    return JavaValue.from(Map.of("list", List.of(string)));
  }

  /** A pattern that backtracks would take minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"&", "=", "&=", "?&&&&===", "#", "a", "a=b&", ";", " ", "/", "?a"})
  void hostileUrlsTakeLinearTime(String part) {
    var redaction = of(Map.of("keys", List.of("a"), "query", List.of("a")));
    for (var start : List.of("?", "https://a.b?", "/", " ", "")) {
      var event = strings(start + part.repeat(1_000_000 / part.length()));
      assertTimeout(Duration.ofSeconds(5), () -> redaction.of(event, false));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "_str", "a_str", "-", "A"})
  void hostileNamesTakeLinearTime(String part) {
    var redaction = of(Map.of("keys", List.of("a")));
    var event = JavaValue.from(Map.of(part.repeat(100_000 / part.length()) + "!", 1));
    assertTimeout(Duration.ofSeconds(5), () -> redaction.of(event, false));
  }

  @Test
  void aWrongPartIsOffAndTheOtherActs() {
    var errors = new ConfigErrors("/redact");
    var setting = Map.of("keys", "password", "query", List.of());
    var redaction = requireNonNull(Redaction.read(JavaValue.from(setting), errors));
    var event = JavaValue.from(Map.of("properties", Map.of("password", "?a=b")));
    assertEquals(
        "{\"properties\":{\"password\":\"?a=\"}}",
        Json.print(redaction.of(event, true)).asString());
    assertEquals("/redact/keys must be an array of strings, got string", errors.text());
  }

  @Test
  void digitsOfLongNumbersStay() {
    var event = JavaValue.from(Map.of("a", 9007199254740993L));
    assertEquals(
        9007199254740993L,
        ((JavaValue) of(Map.of("query", List.of())).of(event, false).get("a")).raw());
  }
}
