package fsdestination.trigger;

import static fsdestination.ReadableJson.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fsdestination.ConfigErrors;
import fsdestination.FuzzSeeds;
import fsdestination.json.jvm.JavaValue;
import org.junit.jupiter.api.BeforeAll;

/** Any string is a trigger, which evaluates for every event, or one error. */
class TriggerFuzzTest {
  private static final JavaValue[] EVENTS = {
    value("{}"),
    value("{type: 'track', event: 'a', userId: 5, properties: {x: 'ab', 'a b': [1]}, traits: 1}"),
    value("{type: null, event: {}, name: [], properties: 'abc', context: {x: {y: true}}}"),
    value("{type: [[null]], event: '', userId: '5', properties: {x: ['\u00e4\ud83d', -0.5]}}"),
  };

  @BeforeAll
  static void beginWithTheCases() {
    FuzzSeeds.write(
        TriggerFuzzTest.class,
        "anyStringIsATriggerOrOneError",
        FuzzSeeds.in("triggers").map(seed -> seed.string("trigger")));
  }

  @DictionaryEntries({
    "type",
    "event",
    "userId",
    "properties.x",
    "properties.a\\ b",
    "context.x.y",
    "traits"
  })
  @DictionaryEntries({" and ", " or ", "!", "(", ")", "all", "true", "false", "null", "[", "]"})
  @DictionaryEntries({" = ", " != ", " < ", " <= ", " > ", " >= ", " in ", ", ", "\"", "'", "-5.5"})
  @DictionaryEntries({"contains(", "match(", "length(", "lowercase(", "uppercase(", "snakecase("})
  @DictionaryEntries({"kebabcase(", "titlecase(", "typeof(", "string(", "number(", "bool("})
  @FuzzTest
  void anyStringIsATriggerOrOneError(byte[] bytes) {
    var errors = new ConfigErrors("");
    var trigger = Trigger.parse(JavaValue.from(new String(bytes, UTF_8)), errors);
    if (errors.isEmpty()) {
      for (var event : EVENTS) assertEquals(trigger.matches(event), trigger.matches(event));
    } else {
      assertTrue(errors.text().startsWith("/subscribe"), errors::text);
      assertTrue(errors.text().contains(", got "), errors::text);
    }
  }
}
