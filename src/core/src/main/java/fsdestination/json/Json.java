package fsdestination.json;

import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** JavaScript's JSON, for texts that may be none. See web/entry/attempt.js. */
@JsType(isNative = true, namespace = "fsdestination", name = "attempt")
final class Json {
  private Json() {}

  @JsMethod(name = "parse")
  static native Value parse(Value text);
}
