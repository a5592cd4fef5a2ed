package fsdestination.watch;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** src/browser/src/main/js/fsdestination/watch/proxies.js. */
@JsType(isNative = true, namespace = "fsdestination", name = "proxies")
final class Proxies {
  private Proxies() {}

  /** Sees a call before it is made. */
  @JsFunction
  interface CallObserver {
    void observe(String function, Value arguments);
  }

  /** Makes what the page gets of what a global is. */
  @JsFunction
  interface Reading {
    Value of(Value global);
  }

  @JsMethod
  static native Value watched(Value fullStory, CallObserver observer);

  @JsMethod
  static native void replaceGlobal(String name, Reading reading);
}
