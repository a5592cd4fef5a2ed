package fsdestination.json;

import jsinterop.annotations.JsFunction;

/** Converts a string to another. */
@JsFunction
public interface StringFunction {
  String of(String string);
}
