package fsdestination.page;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** Logs to the browser's console, each line with the destination's name. */
public final class PageConsole extends ScriptObject {
  private final String prefix;
  private final Value warned = Json.object();

  /**
   * @param destination the destination's name
   */
  @JsConstructor
  public PageConsole(String destination) {
    prefix = destination + ": ";
  }

  /** Logs an invalid setting, or an event that could not be sent. */
  public void error(String message) {
    Window.error(prefix + message);
  }

  /**
   * Logs a warning, unless it was logged before.
   *
   * @param detail the rest of the line, which may vary between repetitions
   */
  public void warn(String warning, String detail) {
    if (!warned.get(warning).isTruthy()) Window.warn(prefix + warning + detail);
    Json.set(warned, warning, Json.of(true));
  }

  /** Warns of a value in an event that FullStory cannot receive. */
  public void warnOfDroppedValue(String value) {
    warn("dropped values that FullStory cannot receive: ", value);
  }

  /** Warns of a trait that FullStory would use as the identity. */
  public void warnOfDroppedTrait(String name) {
    warn("dropped a trait that would be the identity: ", name);
  }

  /** Warns that FullStory threw an error. */
  public void warnOfFailure(Value error) {
    warn("FullStory failed: ", error.toJsString());
  }
}
