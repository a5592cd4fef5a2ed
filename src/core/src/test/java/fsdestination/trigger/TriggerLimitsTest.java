package fsdestination.trigger;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ConfigErrors;
import fsdestination.json.jvm.JavaValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerLimitsTest {
  private static final String TOO_LONG =
      "/subscribe must be a trigger of at most 10,000 characters, got string";

  /** The errors of a trigger; fails if parsing takes long. */
  private static String errors(String trigger) {
    var errors = new ConfigErrors("");
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> Trigger.parse(JavaValue.from(trigger), errors));
    return errors.text();
  }

  private static boolean matches(String trigger, String event) {
    var errors = new ConfigErrors("");
    var parsed = Trigger.parse(JavaValue.from(trigger), errors);
    assertEquals("", errors.text());
    return assertTimeoutPreemptively(Duration.ofSeconds(2), () -> parsed.matches(value(event)));
  }

  @Test
  void tenThousandCharactersAreRead() {
    var string = "a".repeat(10_000 - "event = \"\"".length());
    assertTrue(matches("event = \"" + string + "\"", "{event: '" + string + "'}"));
  }

  @Test
  void oneMoreIsAnError() {
    assertEquals(TOO_LONG, errors("event = \"" + "a".repeat(10_001 - 10) + "\""));
  }

  @Test
  void aMegabyteIsAnErrorQuickly() {
    assertEquals(TOO_LONG, errors("event = \"" + "a".repeat(1_000_000) + "\""));
    assertEquals(TOO_LONG, errors("a".repeat(1_000_000)));
    assertEquals(TOO_LONG, errors("\\".repeat(1_000_000)));
    assertEquals(TOO_LONG, errors("a = 1 and ".repeat(100_000)));
  }

  @Test
  void aHundredThousandParenthesesAreAnErrorQuickly() {
    assertEquals(TOO_LONG, errors("(".repeat(100_000)));
    assertEquals(TOO_LONG, errors("(".repeat(100_000) + "all" + ")".repeat(100_000)));
  }

  @Test
  void sixtyFourGroupsAreRead() {
    assertTrue(matches("(".repeat(64) + "all" + ")".repeat(64), "{}"));
    assertTrue(matches("!(".repeat(64) + "all" + ")".repeat(64), "{}"));
  }

  @Test
  void groupsBesideEachOtherAreNotDeep() {
    assertTrue(matches("(all)" + " and (all)".repeat(500), "{}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 66, 4_998})
  void oneGroupMoreIsAnErrorWhereItOpens(int depth) {
    var trigger = "(".repeat(depth) + "all" + ")".repeat(depth);
    assertEquals("/subscribe:65 must be at most 64 open parentheses, got \"(\"", errors(trigger));
  }

  @Test
  void groupsThatStayOpenAreAnError() {
    var trigger = "(".repeat(64);
    assertEquals("/subscribe:65 must be a value, got the end", errors(trigger));
  }

  @Test
  void longChainsAreRead() {
    assertTrue(matches("all" + " and all".repeat(1_200), "{}"));
    assertTrue(matches("!all" + " or !all".repeat(1_000) + " or all", "{}"));
  }

  @Test
  void aLongPathIsRead() {
    assertTrue(matches("a" + ".a".repeat(4_900) + " = null", "{a: null}"));
    assertTrue(matches("a".repeat(9_900) + " = null", "{}"));
    assertTrue(matches("\\a".repeat(4_900) + " = null", "{}"));
  }

  @Test
  void manySpacesAreRead() {
    assertTrue(matches("all" + " ".repeat(9_000) + "and all", "{}"));
    assertTrue(matches("all and" + "\n\t ".repeat(3_000) + "all", "{}"));
  }

  @Test
  void manyQuotesEnd() {
    errors("\"'".repeat(5_000));
    errors("'\"".repeat(4_999) + "'");
  }

  @Test
  void aGlobOfManyStarsEnds() {
    var event = "{event: '" + "a".repeat(5_000) + "'}";
    assertTrue(matches("match(event, \"" + "*a".repeat(2_000) + "*\")", event));
    assertTrue(matches("!match(event, \"" + "*a".repeat(2_000) + "*b\")", event));
  }

  @Test
  void aLongStringIsMatched() {
    var event = "{event: '" + "ab".repeat(100_000) + "'}";
    assertTrue(matches("match(event, \"a*b\") and contains(event, \"ba\")", event));
  }
}
