package fsdestination.trigger;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fsdestination.ConfigErrors;
import fsdestination.json.jvm.JavaValue;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random strings of the language's tokens: each is a trigger or one error, and nothing throws. */
class RandomTriggersTest {
  private static final long SEED = Long.getLong("seed", 20261122L);
  private static final int TRIGGERS = 5_000;

  private static final String[] PIECES = {
    "type",
    "event",
    "userId",
    "properties.a",
    "properties.a\\ b",
    "context.x.y",
    "traits",
    "and",
    "or",
    "!",
    "(",
    ")",
    "all",
    "true",
    "false",
    "null",
    "contains",
    "match",
    ",",
    "=",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "in",
    "[",
    "]",
    "\"a*b\"",
    "'track'",
    "\"\"",
    "\"",
    "'",
    "5",
    "-5.5",
    ".",
    "-",
    "\\",
    " ",
    "\n",
    "\u00a0",
    "\u00e9",
    "\ud83d\ude00",
    "\ud83d",
    "\u0000",
    "$",
    "*",
    "?",
    "length",
    "lowercase",
    "titlecase",
    "typeof",
    "bool",
    "length("
  };

  private static final JavaValue[] EVENTS = {
    value("{}"),
    value(
        "{type: 'track', event: 'a', userId: 5, properties: {a: 'ab', 'a b': [1]}, traits: null}"),
    value("{type: null, event: {}, properties: 'abc', context: {x: {y: true}}, traits: 0}"),
    value(
        "{type: [], event: '', userId: 'u', properties: {a: null, 'a b': 0.5}, context: {x: []}}"),
  };

  private final Random random = new Random(SEED);

  private String trigger = "";

  @Test
  void anyStringIsATriggerOrAnError() {
    try {
      assertTimeoutPreemptively(Duration.ofSeconds(20), this::checkAll);
    } catch (RuntimeException | Error e) {
      fail("seed " + SEED + ": " + trigger, e);
    }
  }

  private void checkAll() {
    for (int i = 0; i < TRIGGERS; i++) {
      trigger = random(1 + random.nextInt(i % 100 == 0 ? 2_000 : 12));
      check(trigger);
    }
  }

  private static void check(String trigger) {
    var errors = new ConfigErrors("");
    var parsed = Trigger.parse(JavaValue.from(trigger), errors);
    if (errors.isEmpty()) {
      for (var event : EVENTS) parsed.matches(event);
    } else {
      assertTrue(errors.text().startsWith("/subscribe:"), errors.text());
      assertTrue(!errors.text().contains(";"), () -> "one error: " + errors.text());
    }
  }

  private String random(int pieces) {
    var string = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      string
          .append(PIECES[random.nextInt(PIECES.length)])
          .append(random.nextInt(3) == 0 ? "" : " ");
    }
    return string.toString();
  }
}
