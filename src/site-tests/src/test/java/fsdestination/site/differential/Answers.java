package fsdestination.site.differential;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All of ours to a set of cases. */
record Answers(List<Answer> all) {
  private static final int SHOWN = 20;

  void assertNoneDiffers() {
    var different = all.stream().filter(Answer::differs).toList();
    if (!different.isEmpty()) {
      throw new AssertionError(report(different));
    }
  }

  private String report(List<Answer> different) {
    var cases = different.stream().map(Answer::question).toList();
    return "%d of %d answers differ from Segment's, in cases of %s. The smallest:%n%n%s"
        .formatted(
            different.size(),
            all.size(),
            Coverage.of(cases),
            smallest(different).stream()
                .sorted(comparingInt(Answer::size))
                .limit(SHOWN)
                .map(Answer::toString)
                .collect(Collectors.joining("\n")));
  }

  /** One of each sort, so that no difference hides the others. */
  private static Collection<Answer> smallest(List<Answer> different) {
    return different.stream()
        .collect(
            Collectors.toMap(
                Answer::sort,
                Function.identity(),
                BinaryOperator.minBy(comparingInt(Answer::size))))
        .values();
  }
}
