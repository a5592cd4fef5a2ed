package fsdestination.site.differential;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The triggers of all differential tests. */
final class Triggers {
  /** The minimal number of those that are independent of the seed. */
  private static final int MIN_TRIGGERS = 2_000;

  private Triggers() {}

  static List<ReferenceCase> cases() {
    var cases = ReferenceCases.of("trigger-cases.mjs");
    var coverage = Coverage.of(cases);
    coverage.assertEnoughOf("event-type", "event", "name", "userId");
    coverage.assertEnoughOf("event-property", "event-trait", "event-context");
    coverage.assertEnoughOf("=", "!=", "contains", "not_contains", "exists", "not_exists");
    coverage.assertEnoughOf("starts_with", "not_starts_with", "ends_with", "not_ends_with");
    coverage.assertEnoughOf("is_true", "is_false", "number_equals", "number_not_equals");
    coverage.assertEnoughOf("<", "<=", ">", ">=", "and", "or", "(and)", "(or)");
    coverage.assertEnoughOf("index", "glob characters", "word", "AND");
    assertTrue(distinct(cases) >= MIN_TRIGGERS, () -> "triggers of each sort: " + distinct(cases));
    return cases;
  }

  private static long distinct(List<ReferenceCase> cases) {
    return cases.stream()
        .filter(each -> each.uses().contains("each"))
        .map(ReferenceCase::given)
        .distinct()
        .count();
  }
}
