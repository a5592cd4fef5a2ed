package fsdestination.device;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;

/** One way to send an event to FullStory. */
@JsFunction
public interface Action {
  /**
   * @param payload the result of the subscription's mapping; the action may change it
   */
  void perform(Value payload);
}
