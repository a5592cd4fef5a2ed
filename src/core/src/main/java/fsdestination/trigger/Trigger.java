package fsdestination.trigger;

import fsdestination.Problems;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/** Decides whether an event should act, such as {@code type = "track" and event != "Log In"}. */
@JsFunction
public interface Trigger {
  boolean matches(Value event);

  /**
   * Reads a trigger once, to be asked many times.
   *
   * @param text the trigger in Segment's Filter Query Language
   * @param problems is told, with the position from 1, where the text is no trigger; the trigger is
   *     of no use then
   */
  @JsOverlay
  static Trigger parse(Value text, Problems problems) {
    Expression condition = Parser.parse(text, problems);
    return event -> condition.holds(event);
  }
}
