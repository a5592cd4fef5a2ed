package fsdestination.trigger;

import fsdestination.ConfigErrors;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/** Decides whether an event should act, such as {@code type = "track" and event != "Log In"}. */
@JsFunction
public interface Trigger {
  boolean matches(Value event);

  /**
   * Reads a trigger once, to match it with many events.
   *
   * @param text the trigger in Segment's Filter Query Language
   * @param errors is told, with the position from 1, where the text is no trigger; what is returned
   *     is of no use then
   */
  @JsOverlay
  static Trigger parse(Value text, ConfigErrors errors) {
    return parse(text, errors, new Conditions());
  }

  /** As {@link #parse(Value, ConfigErrors)}, with another builder. */
  @JsOverlay
  static <T> T parse(Value text, ConfigErrors errors, TriggerBuilder<T> builder) {
    return TriggerParser.parse(text, errors, builder);
  }
}
