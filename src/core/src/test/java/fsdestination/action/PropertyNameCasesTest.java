package fsdestination.action;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.json.JavaValue;
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

  private static void check(Case given, PropertyNames.Rule rule) {
    var object = JavaValue.from(Map.of(given.text("property"), 1));
    var names = PropertyNames.camelCase(object, rule).keys();
    assertArrayEquals(new String[] {given.text("becomes")}, names);
  }
}
