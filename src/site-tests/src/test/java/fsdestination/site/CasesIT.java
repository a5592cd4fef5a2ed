package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Case;
import fsdestination.docs.DocumentedCases;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The case files of the core and the examples of the documentation, which the core's own tests run
 * on the JVM, asked of the inspector script.
 */
@BrowserTest
class CasesIT {
  private static final Path CASES =
      ProjectFiles.root().resolve("src/core/src/test/resources/cases");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void triggersDecideAsInTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "trigger", "triggers", 700);
  }

  @Test
  void theWholeOfATriggerFollowsFromItsParts(Page page) throws IOException {
    checkFiles(page, "trigger in parts", "triggers", 700);
  }

  @Test
  void aTriggerIsTakenApartAsInTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "condition", "conditions", 10);
  }

  @Test
  void mappingsResolveAsInTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "mapping", "mappings", 400);
  }

  @Test
  void valuesAreWhatTheyAreOnTheJvm(Page page) throws IOException {
    checkFiles(page, "value", "values", 500);
  }

  @Test
  void theErrorsOfSettingsAreThoseOfTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "settings", "settings", 10);
  }

  @Test
  void eventsAreRedactedAsInTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "redact", "redact", 50);
  }

  @Test
  void propertyNamesBecomeThoseOfTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "property name", "property-names", 100);
  }

  @Test
  void classicPropertyNamesBecomeThoseOfTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "classic property name", "classic-property-names", 50);
  }

  @Test
  void triggersDecideAsTheDocumentationSays(Page page) throws IOException {
    checkDocumentation(page, "trigger", 400);
  }

  @Test
  void mappingsResolveAsTheDocumentationSays(Page page) throws IOException {
    checkDocumentation(page, "mapping", 100);
  }

  /**
   * @param least cases there are, so that none can get lost
   */
  private static void checkFiles(Page page, String rule, String folder, int least)
      throws IOException {
    page.open("inspector.html");
    try (var files = Files.list(CASES.resolve(folder))) {
      int asked = 0;
      for (var file : files.sorted().toList()) {
        asked += check(page, rule, Files.readString(file), file.getFileName());
      }
      assertTrue(asked >= least, asked + " cases");
    }
  }

  private static void checkDocumentation(Page page, String subject, int least)
      throws JsonProcessingException {
    page.open("inspector.html");
    int asked = 0;
    Predicate<Case> isAsked = each -> each.has(subject);
    for (var file : DocumentedCases.PAGES) {
      var cases = DocumentedCases.in(file).stream().filter(isAsked).map(Case::members).toList();
      asked += check(page, subject, MAPPER.writeValueAsString(cases), file);
    }
    assertTrue(asked >= least, asked + " cases");
  }

  /** Fails with all cases that differ: what is given, and what was found. */
  private static int check(Page page, String rule, String cases, Object source) {
    var answer = page.call("cases", rule, cases);
    List<String> different = new ArrayList<>();
    answer.get("different").forEach(text -> different.add(source + ": " + text.asText()));
    assertEquals(List.of(), different, () -> "\n" + String.join("\n", different) + "\n");
    return answer.get("asked").asInt();
  }
}
