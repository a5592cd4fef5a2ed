package fsdestination.trigger;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;

/** A value in a trigger: a field of the event, a literal, an array or a function. */
@JsFunction
public interface Operand {
  Value evaluate(Value event);
}
