package fsdestination.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.Problems;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class TriggerCasesTest {
  @TestFactory
  Stream<DynamicNode> triggers() {
    return CaseFiles.in("triggers", TriggerCasesTest::check);
  }

  private static void check(Case given) {
    var problems = new Problems();
    var trigger = Trigger.parse(given.value("trigger"), problems);
    assertEquals(given.text("problem"), problems.text());
    if (problems.isEmpty()) {
      var matches = trigger.matches(given.value("event"));
      assertEquals(given.isTrue("matches"), matches, () -> given.members().toString());
    }
  }
}
