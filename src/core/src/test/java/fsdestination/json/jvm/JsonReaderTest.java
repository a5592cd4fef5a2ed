package fsdestination.json.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The limits on the JVM; {@code cases/values} has the rules of both platforms. */
class JsonReaderTest {
  @Test
  void jsonIsReadToAThousandLevels() {
    var deep = "[".repeat(1_000) + "]".repeat(1_000);
    assertTrue(Json.parse(deep).isArray());
    assertTrue(Json.parse("[" + deep + "]").isString());
    assertTrue(Json.parse("[".repeat(100_000)).isString());
  }

  @Test
  void valuesBesideEachOtherAreNotDeep() {
    assertEquals(2_000, Json.parse("[0" + ",0".repeat(1_999) + "]").keys().length);
  }

  @Test
  void objectsWithoutJsonAreRejected() {
    var object = JavaValue.from(Map.of("a", new StringBuilder("1,\"b\":2")));
    var rejection = assertThrows(IllegalArgumentException.class, () -> Json.print(object));
    assertEquals(
        "expected what JSON can say but found java.lang.StringBuilder", rejection.getMessage());
  }
}
