package fsdestination.site.differential;

import java.util.List;

/** The triggers that all tests ask about. */
final class Triggers {
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
    return cases;
  }
}
