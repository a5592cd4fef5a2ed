package fsdestination.mapping;

import static fsdestination.ReadableJson.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.ConfigErrors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

public class MappingCasesTest {
  @TestFactory
  Stream<DynamicNode> mappings() {
    return CaseFiles.in("mappings", MappingCasesTest::check);
  }

  public static void check(Case given) {
    var errors = new ConfigErrors("");
    var mapping = Mapping.parse(given.value("mapping"), errors);
    if (given.has("refusedAt")) {
      given.assertRejected(errors.text());
      return;
    }
    assertEquals("", errors.text());
    var event = given.value("event");
    if (given.has("error")) {
      var rejection = assertThrows(IllegalArgumentException.class, () -> mapping.resolve(event));
      assertEquals(given.string("error"), rejection.getMessage());
    } else {
      var payload = mapping.resolve(event);
      assertEquals(
          text(given.value("payload")), text(payload), () -> given.properties().toString());
      assertEquals(given.isUndefined("payload"), payload.isUndefined());
    }
  }
}
