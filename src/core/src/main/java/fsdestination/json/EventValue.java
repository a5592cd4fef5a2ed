package fsdestination.json;

import jsinterop.annotations.JsFunction;

/** A compiled expression, such as a path: a value for each event, or a constant. */
@JsFunction
public interface EventValue {
  Value of(Value event);
}
