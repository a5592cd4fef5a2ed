package fsdestination.site.differential;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Our results for a set of cases. */
record RuleResults(List<RuleResult> all) {
  private static final int SHOWN = 20;

  void assertNoneDiffers() {
    var different = all.stream().filter(RuleResult::differs).toList();
    if (!different.isEmpty()) {
      throw new AssertionError(report(different));
    }
  }

  private String report(List<RuleResult> different) {
    var cases = different.stream().map(RuleResult::reference).toList();
    return "%d of %d results differ from Segment's, in cases of %s. The smallest:%n%n%s"
        .formatted(
            different.size(),
            all.size(),
            Coverage.of(cases),
            smallest(different).stream()
                .sorted(comparingInt(RuleResult::size))
                .limit(SHOWN)
                .map(RuleResult::toString)
                .collect(Collectors.joining("\n")));
  }

  /** The smallest of each category, so that no difference hides the others. */
  private static Collection<RuleResult> smallest(List<RuleResult> different) {
    return different.stream()
        .collect(
            Collectors.toMap(
                RuleResult::category,
                Function.identity(),
                BinaryOperator.minBy(comparingInt(RuleResult::size))))
        .values();
  }
}
