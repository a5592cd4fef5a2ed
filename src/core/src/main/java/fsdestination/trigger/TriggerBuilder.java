package fsdestination.trigger;

import fsdestination.json.EventValue;

/**
 * Builds the conditions of a trigger while it is parsed: functions of the event, or a tree to show.
 * The start and end of a condition are indexes of the trigger.
 *
 * @param <T> a condition
 */
public interface TriggerBuilder<T> {
  /**
   * @param left for {@code a and b and c} also the result for the earlier conditions
   */
  T and(T left, T right, int start, int end);

  /** As {@link #and}. */
  T or(T left, T right, int start, int end);

  /** A group in parentheses with {@code !} before it. */
  T not(T group, int start, int end);

  /** A condition without {@code and}, {@code or} and groups. */
  T test(Trigger condition, int start, int end);

  /**
   * A field of the condition that is parsed; called before its {@link #test}.
   *
   * @param name as written in the trigger
   */
  void field(String name, EventValue field);
}
