package fsdestination.destination;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;

/** Takes the events that an action may be done for. */
@JsFunction
public interface Receiver {
  void take(Value event);
}
