package fsdestination.json;

import jsinterop.annotations.JsFunction;

/**
 * A value that depends on the event, such as what a path leads to; or one that is always the same.
 */
@JsFunction
public interface EventValue {
  Value of(Value event);
}
