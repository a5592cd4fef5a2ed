package fsdestination.device;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;

/** Handles events. */
@JsFunction
interface EventHandler {
  void handle(Value event);
}
