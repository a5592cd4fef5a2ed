package fsdestination.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say is what the code does. */
class ExamplesTest {
  private static final String TRIGGERS = "docs/triggers.md";
  private static final String MAPPINGS = "docs/mappings.md";
  private static final String TROUBLE = "docs/troubleshooting.md";

  @TestFactory
  Stream<DynamicNode> examplesAreTrue() {
    return Stream.of("README.md", TRIGGERS, MAPPINGS, "docs/differences.md", TROUBLE)
        .map(
            page ->
                dynamicContainer(
                    page,
                    Page.file(page).toUri(),
                    examples(page).stream()
                        .map(example -> dynamicTest(example.toString(), example::check))));
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, trigger",
    "README.md, mapping",
    TRIGGERS + ", trigger",
    MAPPINGS + ", mapping",
    "docs/differences.md, trigger",
    "docs/differences.md, mapping",
    TROUBLE + ", trigger",
    TROUBLE + ", mapping",
  })
  void pagesHaveExamples(String page, String subject) {
    assertTrue(examples(page).stream().anyMatch(example -> example.subject().equals(subject)));
  }

  @ParameterizedTest
  @MethodSource("fsdestination.trigger.FunctionNames#all")
  void everyFunctionHasAnExample(String name) {
    assertHasExample(TRIGGERS, name + "(");
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
    assertHasExample(MAPPINGS, "\"" + name + "\"");
  }

  private static void assertHasExample(String page, String code) {
    assertTrue(examples(page).stream().anyMatch(example -> example.code().contains(code)));
  }

  private static List<Example> examples(String page) {
    try {
      return Page.examples(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
