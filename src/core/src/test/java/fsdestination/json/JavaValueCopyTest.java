package fsdestination.json;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaValueCopyTest {
  @Test
  void aCopySaysTheSame() {
    var value = value("{a: [1, {b: null, c: 'x'}], 2: true, 1: 0.5}");
    assertEquals(text(value), text(value.copy()));
  }

  @Test
  void aCopySharesNoObject() {
    var list = new ArrayList<Object>(List.of(new LinkedHashMap<>(Map.of("b", 1))));
    var copied = JavaValue.from(Map.of("a", list)).copy();
    var copiedList = (JavaValue) copied.get("a");
    assertNotSame(list, copiedList.raw());
    assertNotSame(list.get(0), ((JavaValue) copiedList.get("0")).raw());
  }

  @Test
  void aCopyOfWhatCannotChangeIsPossible() {
    var frozen = Collections.unmodifiableMap(new LinkedHashMap<>(Map.of("a", List.of(1))));
    var copied = JavaValue.from(frozen).copy();
    copied.set("b", copied.of("x"));
    copied.get("a").set("1", copied.of("y"));
    assertEquals("{\"a\":[1,\"y\"],\"b\":\"x\"}", text(copied));
  }

  @Test
  void aCopyLeavesAbsentMembersOut() {
    var object = value("{a: 1}");
    object.set("b", object.absent()).set("c", object.of(null));
    assertEquals("{\"a\":1,\"c\":null}", text(object.copy()));
  }

  @Test
  void aCopyKeepsThePlaceOfAbsentElements() {
    var array = value("[]");
    array.set("0", array.absent()).set("1", array.of("x"));
    assertEquals(2, array.copy().get("length").number());
    assertEquals("[null,\"x\"]", text(array.copy()));
  }

  @Test
  void aCopyOfAbsentIsAbsent() {
    assertTrue(value("null").absent().copy().isAbsent());
  }

  @Test
  void aCopyLeavesMembersNamedProtoOut() {
    assertEquals(
        "{\"b\":[{\"c\":1}]}",
        text(value("{__proto__: {a: 1}, b: [{c: 1, __proto__: 2}]}").copy()));
  }

  @Test
  void aCopyIsAHundredLevelsDeep() {
    assertEquals(nested(100, "1"), text(value(nested(100, "1")).copy()));
  }

  @Test
  void whatIsDeeperIsLeftOut() {
    assertEquals(nested(99, "{}"), text(value(nested(150, "1")).copy()));
    assertEquals(
        "[".repeat(100) + "null" + "]".repeat(100),
        text(value("[".repeat(150) + "]".repeat(150)).copy()));
  }

  @Test
  void aDeepEventIsCopiedAtOnce() {
    var deep = value(nested(900, "1"));
    assertEquals(nested(99, "{}"), text(deep.copy()));
  }

  /** Objects in objects: as many as levels, the last with what is inside. */
  private static String nested(int levels, String inside) {
    return "{\"a\":".repeat(levels) + inside + "}".repeat(levels);
  }
}
