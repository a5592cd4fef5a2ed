package fsdestination.watch;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** src/browser/src/main/js/fsdestination/watch/proxies.js. */
@JsType(isNative = true, namespace = "fsdestination", name = "proxies")
final class Proxies {
  private Proxies() {}

  /** Called before each call. */
  @JsFunction
  interface CallObserver {
    void observe(String function, Value arguments);
  }

  /** Converts the value of a global to the one that the page reads. */
  @JsFunction
  interface Reading {
    Value of(Value global);
  }

  @JsMethod
  static native Value watched(Value fullStory, CallObserver observer);

  @JsMethod
  static native void replaceGlobal(String name, Reading reading);
}
