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
    return CaseFiles.in("property-names", PropertyNameCasesTest::check);
  }

  private static void check(Case given) {
    var object = JavaValue.from(Map.of(given.text("property"), 1));
    var names = PropertyNames.camelCase(object, CamelCase::of).keys();
    assertArrayEquals(new String[] {given.text("becomes")}, names);
  }
}
