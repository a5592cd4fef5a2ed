package fsdestination.trigger;

import fsdestination.json.EventValue;

/** Negates a condition. */
final class Negation {
  private Negation() {}

  static Trigger of(Trigger condition) {
    return event -> !condition.matches(event);
  }

  /**
   * {@code !contains(…)} and {@code !match(…)}: false unless the first argument is a string,
   * because Segment's editor means "does not contain".
   *
   * @param searched the first argument
   */
  static Trigger ofSearch(EventValue searched, Trigger found) {
    return event -> searched.of(event).isString() && !found.matches(event);
  }
}
