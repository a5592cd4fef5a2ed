package fsdestination.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fsdestination.ConfigErrors;
import fsdestination.FuzzSeeds;
import fsdestination.Nullable;
import fsdestination.ReadableJson;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaJson;
import fsdestination.json.jvm.JavaValue;
import org.junit.jupiter.api.BeforeAll;

/** Any JSON is a mapping, which resolves or rejects an event, or a configuration error. */
class MappingFuzzTest {
  @BeforeAll
  static void beginWithTheCases() {
    FuzzSeeds.write(
        MappingFuzzTest.class,
        "anyJsonIsAMappingOrAnError",
        FuzzSeeds.in("mappings").map(seed -> both(seed.value("mapping"), seed.value("event"))));
  }

  private static String both(JavaValue mapping, JavaValue event) {
    return ReadableJson.text(Json.set(Json.set(Json.array(), "0", mapping), "1", event));
  }

  /**
   * @param json an array of a mapping and an event
   */
  @DictionaryEntries({
    "{'@path':'$.a'}",
    "{'@template':'{{a}}'}",
    "{'@literal':1}",
    "{'@excludeWhenNull':1}",
    "{'@arrayPath':['$.a',{}]}",
    "{'@if':{'exists':1,'then':2,'else':3}}",
    "{'@if':{'blank':1,'then':2,'else':3}}",
    "{'@case':{'operator':'upper','value':'a'}}",
    "{'@replace':{'pattern':'a','replacement':'b','value':'c'}}",
    "{'@flatten':{'separator':'.','value':1}}",
    "{'@json':{'mode':'encode','value':1}}",
    "{'@json':{'mode':'decode','value':'1'}}",
    "{'@merge':{'direction':'right','objects':[{}]}}",
    "{'@transform':{'apply':{},'mapping':{}}}",
    "{'@liquid':'a'}"
  })
  @DictionaryEntries({"'pattern2':", "'replacement2':", "'global':", "'ignorecase':", "$&", "$'"})
  @DictionaryEntries({"'omitArrays':", "'left'", "'lower'", "{{{a}}}", "}}", "[0]", "['a']"})
  @DictionaryEntries({
    "'__segment_internal_directive':",
    "'_metadata':",
    "'__proto__':",
    "'length'"
  })
  @DictionaryEntries({"null", "true", "false", "1e999", "-0", "[]", "{}", "\\ud83d"})
  @FuzzTest
  void anyJsonIsAMappingOrAnError(byte[] json) {
    var both = read(new String(json, UTF_8));
    if (both == null || !both.isArray() || both.keys().length != 2) return;
    var before = ReadableJson.text(both);
    var mapping = both.get("0");
    var event = both.get("1");
    var errors = new ConfigErrors("");
    var parsed = Mapping.parse(mapping, errors);
    if (errors.isEmpty()) assertEquals(outcome(parsed, event), outcome(parsed, event));
    assertEquals(before, ReadableJson.text(both));
  }

  private static @Nullable JavaValue read(String json) {
    try {
      return ReadableJson.value(json);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String outcome(Mapping mapping, Value event) {
    try {
      return ReadableJson.text(mapping.resolve(event));
    } catch (IllegalArgumentException e) {
      // Not one of its subclasses, and not from a library.
      assertEquals(IllegalArgumentException.class, e.getClass());
      assertEquals(JavaJson.class.getName(), e.getStackTrace()[0].getClassName());
      return "rejected: " + e.getMessage();
    }
  }
}
