package fsdestination.json.jvm;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import fsdestination.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaValueCopyTest {
  @Test
  void aCopyHasTheSameJson() {
    var value = value("{a: [1, {b: null, c: 'x'}], 2: true, 1: 0.5}");
    assertEquals(text(value), text(Json.copy(value)));
  }

  @Test
  void aCopySharesNoObject() {
    var array = new ArrayList<Object>(List.of(new LinkedHashMap<>(Map.of("b", 1))));
    var copied = Json.copy(JavaValue.from(Map.of("a", array)));
    var copiedArray = (JavaValue) copied.get("a");
    assertNotSame(array, copiedArray.raw());
    assertNotSame(array.get(0), ((JavaValue) copiedArray.get("0")).raw());
  }

  @Test
  void aCopyOfAnUnmodifiableMapIsModifiable() {
    var frozen = Collections.unmodifiableMap(new LinkedHashMap<>(Map.of("a", List.of(1))));
    var copied = Json.copy(JavaValue.from(frozen));
    Json.set(copied, "b", Json.of("x"));
    Json.set(copied.get("a"), "1", Json.of("y"));
    assertEquals("{\"a\":[1,\"y\"],\"b\":\"x\"}", text(copied));
  }

  @Test
  void aCopyKeepsTheIndexesOfElementsAfterUndefined() {
    var array = value("[]");
    Json.set(array, "0", Json.undefined());
    Json.set(array, "1", Json.of("x"));
    assertEquals(2, Json.copy(array).get("length").toJsNumber());
    assertEquals("[null,\"x\"]", text(Json.copy(array)));
  }

  @Test
  void deeperValuesAreDropped() {
    assertEquals(nested(99, "{}"), text(Json.copy(value(nested(150, "1")))));
    assertEquals(
        "[".repeat(100) + "null" + "]".repeat(100),
        text(Json.copy(value("[".repeat(150) + "]".repeat(150)))));
  }

  @Test
  void aDeepEventIsCopiedQuickly() {
    var deep = value(nested(900, "1"));
    assertEquals(nested(99, "{}"), text(Json.copy(deep)));
  }

  /** Nested objects, the innermost with the given JSON. */
  private static String nested(int levels, String inside) {
    return "{\"a\":".repeat(levels) + inside + "}".repeat(levels);
  }
}
