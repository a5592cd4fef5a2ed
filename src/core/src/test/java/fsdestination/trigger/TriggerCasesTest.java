package fsdestination.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.ConfigErrors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

public class TriggerCasesTest {
  @TestFactory
  Stream<DynamicNode> triggers() {
    return CaseFiles.in("triggers", TriggerCasesTest::check);
  }

  public static void check(Case given) {
    var errors = new ConfigErrors("");
    var trigger = Trigger.parse(given.value("trigger"), errors);
    if (given.has("refusedAt")) {
      given.assertRejected(errors.text());
    } else {
      assertEquals(given.string("error"), errors.text());
    }
    if (errors.isEmpty()) {
      var matches = trigger.matches(given.value("event"));
      assertEquals(given.isTrue("matches"), matches, () -> given.properties().toString());
    }
  }
}
