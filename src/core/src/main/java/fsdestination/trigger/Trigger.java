package fsdestination.trigger;

import fsdestination.ConfigErrors;
import fsdestination.json.Expression;
import fsdestination.json.Value;

/** Decides whether an event should act, such as {@code type = "track" and event != "Log In"}. */
public final class Trigger {
  private Trigger() {}

  /**
   * Reads a trigger once, to be evaluated many times by {@link Expression#matches}.
   *
   * @param text the trigger in Segment's Filter Query Language
   * @param errors is told, with the position from 1, where the text is no trigger; what is returned
   *     is of no use then
   */
  public static Expression parse(Value text, ConfigErrors errors) {
    return parse(text, errors, new Conditions());
  }

  /** As {@link #parse(Value, ConfigErrors)}, with another builder. */
  public static <T> T parse(Value text, ConfigErrors errors, TriggerBuilder<T> builder) {
    return TriggerParser.parse(text, errors, builder);
  }
}
