package fsdestination.docs;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ConfigErrors;
import fsdestination.json.jvm.JavaValue;
import fsdestination.mapping.Mapping;
import fsdestination.trigger.Trigger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;

/**
 * What a page says that a trigger or a mapping makes of an event.
 *
 * @param place file and line
 * @param subject {@code trigger} or {@code mapping}
 * @param expected {@code yes}, {@code no}, a payload, or {@code error} or {@code refused} with the
 *     message; JSON and messages stand in backticks; a reason may follow after a colon
 */
record Example(String place, String subject, String code, String event, String expected) {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Override
  public String toString() {
    return place + " " + code;
  }

  /** What stands in backticks. */
  static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }

  void check() {
    try {
      if (subject.equals("mapping")) checkMapping();
      else checkTrigger();
    } catch (RuntimeException e) {
      throw new AssertionError(place, e);
    }
  }

  private void checkTrigger() {
    var errors = new ConfigErrors("");
    var trigger = Trigger.parse(JavaValue.from(code), errors);
    if (isWrong(errors)) return;
    var holds = trigger.matches(value(event)) ? "yes" : "no";
    assertEquals(expected.replaceAll("[:;].*", ""), holds, () -> place + " " + code);
  }

  private void checkMapping() {
    var errors = new ConfigErrors("/mapping");
    Mapping mapping = Mapping.parse(value(code), errors);
    if (isWrong(errors)) return;
    if (expected.startsWith("refused")) {
      Executable resolving = () -> mapping.resolve(value(event));
      var refusal = assertThrows(IllegalArgumentException.class, resolving, place);
      assertSaid(String.valueOf(refusal.getMessage()));
    } else {
      var payload = text(mapping.resolve(value(event)));
      assertEquals(text(value(only(codes(expected)))), payload, () -> place + " " + code);
    }
  }

  /** Whether the page says, and rightly so, that this cannot be read. */
  private boolean isWrong(ConfigErrors errors) {
    boolean wrong = expected.startsWith("error");
    if (!wrong) assertEquals("", errors.text(), place);
    else assertSaid(errors.text());
    return wrong;
  }

  /** A message in the page may end with an ellipsis. */
  private void assertSaid(String message) {
    assertFalse(message.isEmpty(), () -> place + " no error in " + code);
    for (String told : codes(expected)) {
      if (told.endsWith("…")) {
        assertTrue(message.startsWith(told.replace("…", "").strip()), () -> place + " " + message);
      } else {
        assertEquals(told, message, place);
      }
    }
  }

  private String only(List<String> codes) {
    assertEquals(1, codes.size(), () -> place + " should have one payload in backticks");
    return codes.get(0);
  }
}
