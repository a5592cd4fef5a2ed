package fsdestination.action;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class PropertyNameCasesTest {
  @TestFactory
  Stream<DynamicNode> propertyNames() {
    return CaseFiles.in("property-names", given -> check(given, CamelCase::of));
  }

  @TestFactory
  Stream<DynamicNode> classicPropertyNames() {
    return CaseFiles.in("classic-property-names", given -> check(given, ClassicCamelCase::of));
  }

  /** A case without {@code becomes} is a property that is dropped. */
  private static void check(Case given, PropertyNames.Rule rule) {
    var property = given.string("property");
    var dropped = new ArrayList<String>();
    var names =
        PropertyNames.camelCase(JavaValue.from(Map.of(property, 1)), rule, dropped::add).keys();
    if (given.has("becomes")) {
      assertArrayEquals(new String[] {given.string("becomes")}, names);
      assertEquals(List.of(), dropped);
    } else {
      assertArrayEquals(new String[0], names);
      assertEquals(List.of(property), dropped);
    }
  }
}
