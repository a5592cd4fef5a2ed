package fsdestination.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.ReadableJson;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Each rule from both sides: {@code CasesIT} runs the same files in every browser. */
class CheckCasesTest {
  @TestFactory
  Stream<DynamicNode> calls() {
    return CaseFiles.in("check", CheckCasesTest::check);
  }

  private static void check(Case given) {
    var before = ReadableJson.text(given.value("calls"));
    assertEquals(ReadableJson.text(given.value("finds")), ReadableJson.text(found(given)));
    assertEquals(before, ReadableJson.text(given.value("calls")));
  }

  /** {@code [[code, subject], …]}. */
  private static Value found(Case given) {
    List<Object> found = new ArrayList<>();
    new CaseCalls(finding -> found.add(List.of(finding.code(), finding.subject())))
        .make(given.value("calls"));
    return JavaValue.from(found);
  }
}
