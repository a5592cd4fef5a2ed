package fsdestination.json;

import jsinterop.annotations.JsFunction;

/** Makes what replaces a match in a string. */
@JsFunction
public interface Replacement {
  String of(String match);
}
