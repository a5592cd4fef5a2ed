package fsdestination.trigger;

import fsdestination.json.Expression;

/** What {@code !} makes of a condition. */
final class Negation {
  private Negation() {}

  static Expression of(Expression condition) {
    return event -> event.of(!condition.holds(event));
  }

  /**
   * {@code !contains(…)} and {@code !match(…)}: false for what is no string, as Segment's editor
   * means "does not contain".
   *
   * @param searched the first argument
   */
  static Expression ofSearch(Expression searched, Expression found) {
    return event -> event.of(searched.of(event).isText() && !found.holds(event));
  }
}
