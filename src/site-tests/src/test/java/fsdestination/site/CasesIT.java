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
 * Runs the case files of the core and the examples of the documentation, as the core's own tests do
 * on the JVM, with the inspector script.
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
  void theResultOfATriggerFollowsFromItsParts(Page page) throws IOException {
    checkFiles(page, "trigger in parts", "triggers", 700);
  }

  @Test
  void triggersAreExplainedAsInTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "condition", "conditions", 10);
  }

  @Test
  void mappingsResolveAsInTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "mapping", "mappings", 400);
  }

  @Test
  void valuesBehaveAsOnTheJvm(Page page) throws IOException {
    checkFiles(page, "value", "values", 500);
  }

  @Test
  void settingsHaveTheErrorsOfTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "settings", "settings", 10);
  }

  @Test
  void eventsAreRedactedAsInTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "redact", "redact", 50);
  }

  @Test
  void callsAreCheckedAsInTheCaseFiles(Page page) throws IOException {
    checkFiles(page, "check", "check", 150);
  }

  @Test
  void valuesThatOnlyPagesHaveAreChecked(Page page) throws IOException {
    checkFiles(page, "check", "check-in-pages", 20);
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
  void triggersDecideAsDocumented(Page page) throws IOException {
    checkDocumentation(page, "trigger", 400);
  }

  @Test
  void mappingsResolveAsDocumented(Page page) throws IOException {
    checkDocumentation(page, "mapping", 100);
  }

  /**
   * @param min the number of cases that must have run
   */
  private static void checkFiles(Page page, String rule, String directory, int min)
      throws IOException {
    page.open("inspector.html");
    try (var files = Files.list(CASES.resolve(directory))) {
      int count = 0;
      for (var file : files.sorted().toList()) {
        count += check(page, rule, Files.readString(file), file.getFileName());
      }
      assertTrue(count >= min, count + " cases");
    }
  }

  private static void checkDocumentation(Page page, String subject, int min)
      throws JsonProcessingException {
    page.open("inspector.html");
    int count = 0;
    Predicate<Case> hasSubject = each -> each.has(subject);
    for (var file : DocumentedCases.PAGES) {
      var cases =
          DocumentedCases.in(file).stream().filter(hasSubject).map(Case::properties).toList();
      count += check(page, subject, MAPPER.writeValueAsString(cases), file);
    }
    assertTrue(count >= min, count + " cases");
  }

  /** Fails with the input and the result of each case that differs; returns the number of cases. */
  private static int check(Page page, String rule, String cases, Object source) {
    var result = page.call("cases", rule, cases);
    List<String> different = new ArrayList<>();
    result.get("different").forEach(each -> different.add(source + ": " + each.asText()));
    assertEquals(List.of(), different, () -> "\n" + String.join("\n", different) + "\n");
    return result.get("count").asInt();
  }
}
