package fsdestination.json;

import jsinterop.annotations.JsFunction;

/** Makes a string of another. */
@JsFunction
public interface StringFunction {
  String of(String string);
}
