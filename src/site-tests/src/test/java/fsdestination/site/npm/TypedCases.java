package fsdestination.site.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which mappings of the case files compile. */
record TypedCases(List<MappingCase> cases, Set<Integer> rejected) {
  /**
   * Valid, but probably not as intended: odd objects in arrays, notes in a directive, and values
   * that the directive ignores.
   */
  static final Set<String> STRICTER =
      Set.of(
          "case/anotherOperatorFailsForAString",
          "case/anotherOperatorLeavesANumber",
          "case/withoutAValue",
          "if/otherPropertiesDoNotMatter",
          "json/aModeInUpperCaseMakesNothing",
          "arrays/aDirectiveWithAnotherKeyDeepInAnArrayIsAnObject",
          "arrays/aDirectiveWithAnotherKeyInAnArrayIsAnObject",
          "arrays/aDirectiveWithAnotherKeyInALiteralIsAnObject",
          "arrays/anInvalidPathInAnArrayThatIsNotReached",
          "arrays/anUnknownDirectiveInAnArrayThatIsNotReached",
          "replace/aSecondPatternThatIsNoString",
          "replace/aSecondReplacementThatIsNoString",
          "root/theOtherPropertiesMayBeADirective");

  /** Invalid by the length of a string or as the number 0, which types cannot express. */
  static final Set<String> LAXER =
      Set.of(
          "rejections/ifExistsEmptyString",
          "rejections/ifExistsZero",
          "replace/anEmptyPattern",
          "replace/elevenCharacters",
          "replace/elevenCharactersInTheReplacement");

  private static final Pattern ERROR = Pattern.compile("(?m)^cases\\.ts\\((\\d+),");
  private static final String CONFIGURATION =
      "{\"extends\": \"./tsconfig.json\", \"files\": [\"cases.ts\"]}";

  /** Compiles the mappings, one per line. */
  static TypedCases of(FreshProject project, List<MappingCase> cases) throws IOException {
    var lines =
        cases.stream()
            .map(each -> "new Array<Mapping>(1).fill(" + each.mapping() + ");")
            .collect(Collectors.joining("\n", "", "\n"));
    var imported = "import type { Mapping } from 'fullstory-destination';";
    Files.writeString(project.directory().resolve("cases.ts"), lines + imported);
    Files.writeString(project.directory().resolve("tsconfig.cases.json"), CONFIGURATION);
    var output = project.tryToRun("typescript/bin/tsc", "-p", "tsconfig.cases.json");
    var rejected =
        ERROR.matcher(output).results().map(it -> Integer.parseInt(it.group(1)) - 1).toList();
    return new TypedCases(cases, Set.copyOf(rejected));
  }

  Set<String> rejectedByTheTypesAlone() {
    return names(true);
  }

  Set<String> rejectedByTheParserAlone() {
    return names(false);
  }

  private Set<String> names(boolean byTheTypes) {
    var names = new TreeSet<String>();
    for (int i = 0; i < cases.size(); i++) {
      var each = cases.get(i);
      if (rejected.contains(i) == byTheTypes && each.rejected() != byTheTypes) {
        names.add(each.name());
      }
    }
    return names;
  }
}
