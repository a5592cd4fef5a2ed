package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The case files of the core, which its own tests run on the JVM, asked of the inspector script.
 */
@BrowserTest
class CasesIT {
  private static final Path CASES =
      ProjectFiles.root().resolve("src/core/src/test/resources/cases");

  /** All values as texts, so that the order of members counts, and half emoji can be read. */
  private static final String DIFFERENCES =
      """
      const differ = (expected, found) =>
        JSON.stringify(expected) === JSON.stringify(found) ? null : {found};
      const difference = %s;
      return JSON.parse(args[0])
        .map(given => [given, difference(given)])
        .filter(([given, difference]) => difference)
        .map(([given, difference]) => JSON.stringify(given) + ' found ' + JSON.stringify(difference));
      """;

  @Test
  void triggersDecideAsInTheCaseFiles(Page page) throws IOException {
    check(
        page,
        "triggers",
        """
        given => {
          const answer = fullstoryInspector.matches(given.trigger, given.event || {});
          const expected = 'problem' in given ? given.problem : given.matches;
          return differ(expected, 'problem' in answer ? answer.problem : answer.matched);
        }
        """);
  }

  @Test
  void theWholeOfATriggerFollowsFromItsParts(Page page) throws IOException {
    check(
        page,
        "triggers",
        """
        given => {
          if ('problem' in given) return null;
          const follows = ({kind, holds, parts}) => kind === 'test' || parts.every(follows)
            && holds === (kind === 'and' ? parts.every(part => part.holds)
              : kind === 'or' ? parts.some(part => part.holds) : !parts[0].holds);
          const whole = fullstoryInspector.condition(given.trigger, given.event || {});
          return whole.holds === given.matches && follows(whole) ? null : {whole};
        }
        """);
  }

  @Test
  void aTriggerIsTakenApartAsInTheCaseFiles(Page page) throws IOException {
    check(
        page,
        "conditions",
        "given => differ(given.tree, fullstoryInspector.condition(given.trigger, given.event))");
  }

  @Test
  void mappingsResolveAsInTheCaseFiles(Page page) throws IOException {
    check(
        page,
        "mappings",
        """
        given => {
          const before = JSON.stringify(given);
          const {problem, payload} = fullstoryInspector.resolve(given.mapping, given.event || {});
          const changed = differ(before, JSON.stringify(given));
          if ('refusedAt' in given) {
            return changed || (String(problem).startsWith(given.refusedAt) ? null : {problem, payload});
          }
          if ('problem' in given) {
            return changed || (String(problem).endsWith(given.problem) ? null : {problem, payload});
          }
          return changed || (problem === undefined ? differ(given.payload, serialize(payload)) : {problem});
        }
        """);
  }

  @Test
  void theErrorsOfSettingsAreThoseOfTheCaseFiles(Page page) throws IOException {
    check(
        page,
        "settings",
        """
        given => differ(given.errors, fullstoryInspector.settingsErrors(given.settings)
          .map(({path, expected, found}) => ({path, expected, found})))
        """);
  }

  @Test
  void propertyNamesBecomeThoseOfTheCaseFiles(Page page) throws IOException {
    check(
        page,
        "property-names",
        "given => differ(given.becomes, fullstoryInspector.camelCase(given.property))");
  }

  @Test
  void classicPropertyNamesBecomeThoseOfTheCaseFiles(Page page) throws IOException {
    check(
        page,
        "classic-property-names",
        "given => differ(given.becomes, fullstoryInspector.classicCamelCase(given.property))");
  }

  /** Fails with all cases that differ: what is given, and what was found. */
  private static void check(Page page, String folder, String difference) throws IOException {
    var differing = new ArrayList<String>();
    page.open("inspector.html");
    for (var file : files(folder)) {
      assertNotEquals("[]", Files.readString(file).strip(), file::toString);
      page.run(DIFFERENCES.formatted(difference), Files.readString(file))
          .forEach(text -> differing.add(file.getFileName() + ": " + text.asText()));
    }
    assertEquals(List.of(), differing, () -> "\n" + String.join("\n", differing) + "\n");
  }

  private static List<Path> files(String folder) throws IOException {
    try (var files = Files.list(CASES.resolve(folder))) {
      var all = files.sorted().toList();
      assertFalse(all.isEmpty(), folder);
      return all;
    }
  }
}
