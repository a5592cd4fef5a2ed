package fsdestination.mapping;

import static fsdestination.ReadableJson.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.jvm.JavaValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random JSON of the keys and strings of mappings. Each is parsed or rejected, and each event is
 * resolved or rejected. Nothing else is thrown, and no argument is changed.
 */
class RandomMappingsTest {
  private static final long SEED = Long.getLong("seed", 20261122L);
  private static final int MAPPINGS = 5_000;

  private static final String[] KEYS = {
    "@path",
    "@path",
    "@template",
    "@template",
    "@if",
    "@if",
    "@literal",
    "@case",
    "@replace",
    "@json",
    "@merge",
    "@flatten",
    "@transform",
    "@arrayPath",
    "@excludeWhenNull",
    "@liquid",
    "@foo",
    "@",
    "_metadata",
    "exists",
    "blank",
    "then",
    "else",
    "operator",
    "value",
    "pattern",
    "mode",
    "direction",
    "objects",
    "apply",
    "mapping",
    "__segment_internal_directive",
    "a",
    "b",
    "1",
    "10",
    "",
    "length",
    "__proto__",
    "constructor"
  };

  private static final Object[] STRINGS = {
    "$.a",
    "$.a.b[0]",
    "$.",
    "$",
    ".",
    "",
    "$['a']",
    "]",
    "[[0]",
    "..",
    "a'\"b",
    "{{a}}",
    "{{{a}}}",
    "{{a}",
    "{{ }}",
    "{{",
    "}}",
    "x {{a.b}} {{{c}}} y",
    "\ud83d",
    "encode",
    "left",
    "Right",
    "\ud83d\ude00\n",
    "\u0000"
  };

  private final Random random = new Random(SEED);

  private String current = "";

  @Test
  void anyJsonIsAMappingOrRejected() {
    try {
      assertTimeoutPreemptively(Duration.ofSeconds(20), this::resolveAll);
    } catch (RuntimeException | Error e) {
      fail("seed " + SEED + ": " + current, e);
    }
  }

  @Test
  void noErrorIsReportedTwice() {
    for (int i = 0; i < MAPPINGS; i++) {
      var found = new ConfigErrors("");
      Mapping.parse(JavaValue.from(json(5)), found);
      current = found.text();
      var errors = List.of(current.split("; "));
      assertEquals(Set.copyOf(errors).size(), errors.size(), current);
    }
  }

  private void resolveAll() {
    for (int i = 0; i < MAPPINGS; i++) {
      var mapping = JavaValue.from(json(5));
      var event = JavaValue.from(object(4));
      current = text(mapping) + " on " + text(event);
      resolve(mapping, event);
      assertEquals(current, text(mapping) + " on " + text(event), "an argument was changed");
    }
  }

  private static void resolve(JavaValue mapping, JavaValue event) {
    var errors = new ConfigErrors("");
    var parsed = Mapping.parse(mapping, errors);
    if (!errors.isEmpty()) return;
    try {
      text(parsed.resolve(event));
    } catch (IllegalArgumentException rejection) {
      assertEquals(IllegalArgumentException.class, rejection.getClass());
    }
  }

  private Object json(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 4)) {
      case 0 -> random.nextInt(20) - 5;
      case 1 -> random.nextBoolean();
      case 2, 3 -> STRINGS[random.nextInt(STRINGS.length)];
      case 4 -> Stream.generate(() -> json(depth - 1)).limit(random.nextInt(4)).toList();
      default -> object(depth);
    };
  }

  private Object object(int depth) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (int i = random.nextInt(4); i > 0; i--) {
      var value = random.nextInt(8) == 0 ? null : json(depth - 1);
      object.put(KEYS[random.nextInt(KEYS.length)], value);
    }
    return object;
  }
}
