package fsdestination.site.differential;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All of ours to a set of cases. */
record RuleAnswers(List<RuleAnswer> all) {
  private static final int SHOWN = 20;

  void assertNoneDiffers() {
    var different = all.stream().filter(RuleAnswer::differs).toList();
    if (!different.isEmpty()) {
      throw new AssertionError(report(different));
    }
  }

  private String report(List<RuleAnswer> different) {
    var cases = different.stream().map(RuleAnswer::question).toList();
    return "%d of %d answers differ from Segment's, in cases of %s. The smallest:%n%n%s"
        .formatted(
            different.size(),
            all.size(),
            Coverage.of(cases),
            smallest(different).stream()
                .sorted(comparingInt(RuleAnswer::size))
                .limit(SHOWN)
                .map(RuleAnswer::toString)
                .collect(Collectors.joining("\n")));
  }

  /** One of each sort, so that no difference hides the others. */
  private static Collection<RuleAnswer> smallest(List<RuleAnswer> different) {
    return different.stream()
        .collect(
            Collectors.toMap(
                RuleAnswer::sort,
                Function.identity(),
                BinaryOperator.minBy(comparingInt(RuleAnswer::size))))
        .values();
  }
}
