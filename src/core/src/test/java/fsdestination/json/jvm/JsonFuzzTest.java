package fsdestination.json.jvm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.FuzzSeeds;
import fsdestination.ReadableJson;
import fsdestination.json.Json;
import fsdestination.json.Value;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;

/** JSON is parsed as by Jackson, and what is printed parses to the same value. */
class JsonFuzzTest {
  /** Fewer levels than Jackson's limit and ours. */
  private static final int LEVELS = 900;

  private static final JsonMapper JACKSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .disable(JsonFactory.Feature.CHARSET_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNumberLength(1_000_000).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @BeforeAll
  static void beginWithTheCases() {
    var properties =
        FuzzSeeds.in("mappings")
            .flatMap(seed -> Stream.of(seed.value("mapping"), seed.value("event")))
            .map(ReadableJson::text);
    var others =
        Stream.of("[1.5E+3,-0,1e999,0.1]", " \"\\ud83d\\ude00\\u0000\\b\\/\" ", "[1,]", "01");
    FuzzSeeds.write(
        JsonFuzzTest.class, "jsonIsReadAsJacksonReadsIt", Stream.concat(properties, others));
  }

  @DictionaryEntries({"\\u0000", "\\ud83d", "\\ude00", "\\n", "\\\"", "\\/", "\\\\"})
  @DictionaryEntries({"null", "true", "false", "-0.5e-7", "1E+999", "0", "{\"__proto__\":1}", ","})
  @FuzzTest
  void jsonIsReadAsJacksonReadsIt(byte[] json) throws BrokenNameException {
    var string = new String(json, UTF_8);
    if (string.chars().filter(c -> c == '[' || c == '{').count() > LEVELS) return;
    var read = Json.parse(string);
    Optional<JavaValue> theirs;
    try {
      theirs = jackson(string);
    } catch (BrokenNameException e) {
      return;
    }
    assertEquals(theirs.isPresent(), !read.isSame(Json.of(string)), "whether it is JSON");
    if (theirs.isEmpty()) return;
    assertSameJson(theirs.get().get("0"), read);

    // Once written, infinite numbers are null.
    var written = Json.print(read);
    var again = Json.parse(written.asString());
    assertSameJson(jackson(written.asString()).orElseThrow().get("0"), again);
    assertEquals(written.asString(), Json.print(again).asString());
  }

  private static Optional<JavaValue> jackson(String json) throws BrokenNameException {
    try {
      var read = JACKSON.readValue(json, Object.class);
      return Optional.of(JavaValue.from(Arrays.asList(read)));
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("surrogate") && message.contains("in field name")) {
        throw new BrokenNameException();
      }
      return Optional.empty();
    }
  }

  /**
   * A property's name has half of a surrogate pair, which Jackson 2.21 and later reject. RFC 8259
   * and ours allow it, in names as in strings.
   */
  private static final class BrokenNameException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static void assertSameJson(Value expected, Value found) {
    assertEquals(ReadableJson.text(expected), ReadableJson.text(found));
  }
}
