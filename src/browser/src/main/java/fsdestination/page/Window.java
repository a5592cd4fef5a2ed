package fsdestination.page;

import fsdestination.json.Native;
import fsdestination.json.Value;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.base.JsPropertyMap;

/**
 * The page's globals by their own names. Elemental uses {@code goog.global}, which is not the
 * window in a bundled script, and undefined if a server imports a module.
 */
public final class Window {
  private Window() {}

  /** The window, for all its properties. */
  @JsProperty(namespace = JsPackage.GLOBAL, name = "window")
  public static native JsPropertyMap<Object> properties();

  /** The window, for its own properties. */
  @JsProperty(namespace = JsPackage.GLOBAL, name = "window")
  static native Value value();

  /** Escapes a string for a URL's query. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "encodeURIComponent")
  static native String encode(String string);

  // Elemental's have varargs, for which every call would create an array.

  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.assign")
  public static native Object assign(Object target, Object source);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "setTimeout")
  public static native void setTimeout(Native.Work work, int millis);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "window.addEventListener")
  public static native void addEventListener(String type, Native.Work listener);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.error")
  static native void error(String line);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.warn")
  static native void warn(String line);
}
