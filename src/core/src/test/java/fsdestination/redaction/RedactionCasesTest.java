package fsdestination.redaction;

import static fsdestination.ReadableJson.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.ConfigErrors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class RedactionCasesTest {
  @TestFactory
  Stream<DynamicNode> redactions() {
    return CaseFiles.in("redact", RedactionCasesTest::check);
  }

  private static void check(Case given) {
    var errors = new ConfigErrors("/redact");
    var redaction = Redaction.read(given.value("redact"), errors);
    assertEquals(given.string("error"), errors.text());
    if (given.has("error")) return;
    var event = given.value("event");
    var before = text(event);
    var rest = redaction == null ? event : redaction.of(event, true);
    assertEquals(text(given.value("redacted")), text(rest), given::name);
    assertEquals(before, text(event));
  }
}
