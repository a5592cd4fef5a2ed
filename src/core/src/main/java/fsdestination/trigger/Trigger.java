package fsdestination.trigger;

import fsdestination.ConfigErrors;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/** Decides whether an event matches, such as {@code type = "track" and event != "Log In"}. */
@JsFunction
public interface Trigger {
  boolean matches(Value event);

  /**
   * Parses a trigger once, to match it with many events.
   *
   * @param trigger a string in Segment's Filter Query Language
   * @param errors receives each error, with its position from 1; do not use the returned trigger
   *     then
   */
  @JsOverlay
  static Trigger parse(Value trigger, ConfigErrors errors) {
    return parse(trigger, "/subscribe", errors);
  }

  /**
   * As {@link #parse(Value, ConfigErrors)}, for a trigger of another setting.
   *
   * @param path of the trigger in the settings, such as {@code /consent}
   */
  @JsOverlay
  static Trigger parse(Value trigger, String path, ConfigErrors errors) {
    return TriggerParser.parse(trigger, path, errors, new Conditions());
  }

  /** As {@link #parse(Value, ConfigErrors)}, with another builder. */
  @JsOverlay
  static <T> T parse(Value trigger, ConfigErrors errors, TriggerBuilder<T> builder) {
    return TriggerParser.parse(trigger, "/subscribe", errors, builder);
  }
}
