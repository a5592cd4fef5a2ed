package fsdestination.json;

import fsdestination.Nullable;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** JavaScript's own functions that no library declares as we need them. */
final class Native {
  private Native() {}

  /** {@code String(value)}, which takes symbols too. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "String")
  static native String text(@Nullable Object value);

  /** The name between brackets that even a value of another frame tells of itself. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.prototype.toString.call")
  static native String tag(@Nullable Object value);

  /** Undefined for what JSON has no text for. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.stringify")
  static native @Nullable String json(@Nullable Object value);

  /** Whether a member is an own one, for objects without a prototype too. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.prototype.hasOwnProperty.call")
  static native boolean hasOwn(@Nullable Object value, String key);
}
