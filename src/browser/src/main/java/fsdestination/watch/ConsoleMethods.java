package fsdestination.watch;

import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** The console's methods, by level. */
final class ConsoleMethods {
  private ConsoleMethods() {}

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.error")
  static native void error(String line);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.warn")
  static native void warn(String line);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.info")
  static native void info(String line);
}
