package fsdestination.page;

import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.base.JsPropertyMap;

/**
 * The page's globals by their own names. Elemental's go through {@code goog.global}, which is not
 * the window in what a bundler makes of a script, and is missing where a server imports a module.
 */
public final class Window {
  private Window() {}

  /** The window; a member that is missing is undefined. */
  @JsProperty(namespace = JsPackage.GLOBAL, name = "window")
  public static native JsPropertyMap<Object> members();

  /** A text that can stand in a query. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "encodeURIComponent")
  static native String encode(String text);

  // Elemental's takes further arguments, for which every call would make an array.
  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.assign")
  static native Object assign(Object target, Object source);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.error")
  static native void error(String line);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.warn")
  static native void warn(String line);
}
