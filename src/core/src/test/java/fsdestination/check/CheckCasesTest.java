package fsdestination.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.ReadableJson;
import fsdestination.json.Json;
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
        .make(revived(given.value("calls")));
    return JavaValue.from(found);
  }

  /** With the values that JSON does not have, which the files write as {@code {"$is": "NaN"}}. */
  private static Value revived(Value given) {
    if (!given.isArray() && !given.isObject()) return given;
    var special = given.get("$is");
    if (special.isString()) return special(special.asString());
    var copy = given.isArray() ? Json.array() : Json.object();
    for (var key : given.keys()) Json.set(copy, key, revived(given.get(key)));
    return copy;
  }

  private static Value special(String name) {
    return switch (name) {
      case "undefined" -> Json.undefined();
      case "NaN" -> Json.of(Double.NaN);
      case "Infinity" -> Json.of(Double.POSITIVE_INFINITY);
      default -> Json.of("x".repeat(Integer.parseInt(name)));
    };
  }
}
