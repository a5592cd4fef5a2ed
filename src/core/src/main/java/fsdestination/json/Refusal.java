package fsdestination.json;

import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/**
 * Throws JavaScript's Error: Java's exceptions cost a script 700 bytes. See web/entry/attempt.js.
 */
@JsType(isNative = true, namespace = "fsdestination", name = "attempt")
final class Refusal {
  private Refusal() {}

  @JsMethod(name = "refuse")
  static native Value of(String problem);
}
