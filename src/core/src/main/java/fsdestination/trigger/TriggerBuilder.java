package fsdestination.trigger;

import fsdestination.json.EventValue;

/**
 * What becomes of a trigger's conditions while it is read: functions of the event, or a tree to be
 * shown. Where a condition starts and ends are indexes of the trigger.
 *
 * @param <T> a condition
 */
public interface TriggerBuilder<T> {
  /**
   * @param left also what this returned for the conditions before, of {@code a and b and c}
   */
  T and(T left, T right, int start, int end);

  /** As {@link #and}. */
  T or(T left, T right, int start, int end);

  /** A group in parentheses with {@code !} before it. */
  T not(T group, int start, int end);

  /** A condition without {@code and}, {@code or} and groups. */
  T test(Trigger condition, int start, int end);

  /**
   * A field in the condition that is read; called before its {@link #test}.
   *
   * @param name as the trigger has it
   */
  void field(String name, EventValue field);
}
