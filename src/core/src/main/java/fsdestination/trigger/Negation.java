package fsdestination.trigger;

import fsdestination.json.Expression;
import fsdestination.json.Json;

/** What {@code !} makes of a condition. */
final class Negation {
  private Negation() {}

  static Expression of(Expression condition) {
    return event -> Json.of(!condition.matches(event));
  }

  /**
   * {@code !contains(…)} and {@code !match(…)}: false for what is no string, as Segment's editor
   * means "does not contain".
   *
   * @param searched the first argument
   */
  static Expression ofSearch(Expression searched, Expression found) {
    return event -> Json.of(searched.of(event).isString() && !found.matches(event));
  }
}
