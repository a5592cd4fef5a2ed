package fsdestination.site.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which mappings of the case files compile. */
record TypedCases(List<MappingCase> cases, Set<Integer> refused) {
  /**
   * What acts, but hardly as it was meant: odd objects in lists, notes in a directive, and values
   * that the directive ignores.
   */
  static final Set<String> STRICTER =
      Set.of(
          "case/anotherOperatorFailsForAString",
          "case/anotherOperatorLeavesANumber",
          "case/withoutAValue",
          "if/otherMembersDoNotMatter",
          "json/aModeInUpperCaseMakesNothing",
          "lists/aDirectiveWithAnotherKeyDeepInAListIsAnObject",
          "lists/aDirectiveWithAnotherKeyInAListIsAnObject",
          "lists/aDirectiveWithAnotherKeyInALiteralIsAnObject",
          "lists/aWrongPathInAListThatIsNotTaken",
          "lists/anUnknownDirectiveInAListThatIsNotTaken",
          "replace/aSecondPatternThatIsNoString",
          "replace/aSecondReplacementThatIsNoString",
          "root/theOtherMembersMayBeADirective");

  /** The length of a string, and a number other than 0: the types have no word for these. */
  static final Set<String> LAXER =
      Set.of(
          "refusals/ifExistsEmptyText",
          "refusals/ifExistsZero",
          "replace/anEmptyPattern",
          "replace/elevenCharacters",
          "replace/elevenCharactersInTheReplacement");

  private static final Pattern ERROR = Pattern.compile("(?m)^cases\\.ts\\((\\d+),");
  private static final String CONFIGURATION =
      "{\"extends\": \"./tsconfig.json\", \"files\": [\"cases.ts\"]}";

  /** Compiles all of them, each on a line of its own. */
  static TypedCases of(FreshProject project, List<MappingCase> cases) throws IOException {
    var lines =
        cases.stream()
            .map(each -> "new Array<Mapping>(1).fill(" + each.mapping() + ");")
            .collect(Collectors.joining("\n", "", "\n"));
    var imported = "import type { Mapping } from 'fullstory-destination';";
    Files.writeString(project.folder().resolve("cases.ts"), lines + imported);
    Files.writeString(project.folder().resolve("tsconfig.cases.json"), CONFIGURATION);
    var said = project.tryToRun("typescript/bin/tsc", "-p", "tsconfig.cases.json");
    var refused =
        ERROR.matcher(said).results().map(it -> Integer.parseInt(it.group(1)) - 1).toList();
    return new TypedCases(cases, Set.copyOf(refused));
  }

  Set<String> refusedByTheTypesAlone() {
    return names(true);
  }

  Set<String> refusedByTheParserAlone() {
    return names(false);
  }

  private Set<String> names(boolean byTheTypes) {
    var names = new TreeSet<String>();
    for (int i = 0; i < cases.size(); i++) {
      var each = cases.get(i);
      if (refused.contains(i) == byTheTypes && each.refused() != byTheTypes) {
        names.add(each.name());
      }
    }
    return names;
  }
}
