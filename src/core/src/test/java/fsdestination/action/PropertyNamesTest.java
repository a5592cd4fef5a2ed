package fsdestination.action;

import static fsdestination.ReadableJson.text;
import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyNamesTest {
  private static String camelCase(String object) {
    return text(PropertyNames.camelCase(value(object), CamelCase::of, dropped -> {}));
  }

  @Test
  void everyNameOfTheObjectChanges() {
    assertEquals(
        "{\"firstName\":\"Jo\",\"age_int\":5}", camelCase("{'First name': 'Jo', age_int: 5}"));
  }

  @Test
  void nestedNamesAreUnchanged() {
    assertEquals("{\"aB\":{\"c_d\":[{\"e f\":1}]}}", camelCase("{'a b': {c_d: [{'e f': 1}]}}"));
  }

  @Test
  void valuesAreUnchanged() {
    assertEquals("{\"a\":null,\"b\":\"x_y\",\"c\":0}", camelCase("{a: null, b: 'x_y', c: 0}"));
  }

  @Test
  void theLastOfTwoEqualNamesWins() {
    assertEquals("{\"aB\":2}", camelCase("{'a b': 1, a_b: 2}"));
  }

  @Test
  void namesThatVanishBecomeTheEmptyName() {
    assertEquals("{\"\":1}", camelCase("{'!': 1}"));
  }

  @Test
  void aUidIsDroppedAndReported() {
    var dropped = new ArrayList<String>();
    var traits = value("{uid: 'a', plan: 'pro', 'U id': 1, UID_str: 'b', uidx: 2}");
    assertEquals(
        "{\"plan\":\"pro\",\"uId\":1,\"uidx\":2}",
        text(PropertyNames.camelCase(traits, CamelCase::of, dropped::add)));
    assertEquals(List.of("uid", "UID_str"), dropped);
  }

  @Test
  void anEmptyObjectStaysEmpty() {
    assertEquals("{}", camelCase("{}"));
  }

  @Test
  void theGivenObjectIsUnchanged() {
    var object = value("{'a b': {c: 1}}");
    var before = text(object);
    PropertyNames.camelCase(object, CamelCase::of, dropped -> {});
    assertEquals(before, text(object));
  }

  @Test
  void valuesAreNotCopied() {
    var object = value("{'a b': {c: 1}}");
    var copied =
        (JavaValue) PropertyNames.camelCase(object, CamelCase::of, dropped -> {}).get("aB");
    assertSame(((JavaValue) object.get("a b")).raw(), copied.raw());
  }
}
