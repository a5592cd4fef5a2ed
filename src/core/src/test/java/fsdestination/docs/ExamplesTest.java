package fsdestination.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fsdestination.Case;
import fsdestination.mapping.MappingCasesTest;
import fsdestination.trigger.TriggerCasesTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the documentation. {@code CasesIT} runs them in every browser. */
class ExamplesTest {
  private static final String TRIGGERS = "docs/triggers.md";
  private static final String MAPPINGS = "docs/mappings.md";

  @TestFactory
  Stream<DynamicNode> examplesAreTrue() {
    return DocumentedCases.PAGES.stream()
        .map(
            page ->
                dynamicContainer(
                    page,
                    DocumentedCases.file(page).toUri(),
                    DocumentedCases.in(page).stream()
                        .map(given -> dynamicTest(given.name(), () -> check(given)))));
  }

  private static void check(Case given) {
    if (given.has("trigger")) TriggerCasesTest.check(given);
    else MappingCasesTest.check(given);
  }

  @ParameterizedTest
  @CsvSource({
    TRIGGERS + ", 300, 0",
    MAPPINGS + ", 0, 80",
    "docs/consent.md, 6, 0",
    "docs/differences.md, 40, 15",
    "docs/troubleshooting.md, 5, 1",
  })
  void pagesHaveExamples(String page, int triggers, int mappings) {
    var cases = DocumentedCases.in(page);
    long found = cases.stream().filter(given -> given.has("trigger")).count();
    assertTrue(found >= triggers, found + " triggers");
    assertTrue(cases.size() - found >= mappings, cases.size() - found + " mappings");
  }

  @ParameterizedTest
  @MethodSource("fsdestination.trigger.FunctionNames#all")
  void everyFunctionHasAnExample(String name) {
    assertHasExample(TRIGGERS, "trigger", name + "(");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@path",
        "@template",
        "@if",
        "@case",
        "@replace",
        "@arrayPath",
        "@literal",
        "@flatten",
        "@json",
        "@merge",
        "@transform",
        "@excludeWhenNull",
        "__segment_internal_directive"
      })
  void everyDirectiveHasAnExample(String name) {
    assertHasExample(MAPPINGS, "mapping", name + "=");
  }

  private static void assertHasExample(String page, String property, String code) {
    assertTrue(
        DocumentedCases.in(page).stream()
            .anyMatch(given -> String.valueOf(given.properties().get(property)).contains(code)));
  }
}
