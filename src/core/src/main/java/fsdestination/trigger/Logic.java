package fsdestination.trigger;

import fsdestination.json.Expression;

/**
 * {@code and}, {@code or}, {@code !} and {@code all}; the right side is asked only if it matters.
 */
final class Logic {
  private Logic() {}

  static Expression and(Expression left, Expression right) {
    return event -> event.of(left.holds(event) && right.holds(event));
  }

  static Expression or(Expression left, Expression right) {
    return event -> event.of(left.holds(event) || right.holds(event));
  }

  static Expression not(Expression condition) {
    return event -> event.of(!condition.holds(event));
  }

  /** Whether what is searched is a text in which nothing is found. */
  static Expression lacks(Expression searched, Expression found) {
    return event -> event.of(searched.of(event).isText() && !found.holds(event));
  }

  static Expression all() {
    return event -> event.of(true);
  }
}
