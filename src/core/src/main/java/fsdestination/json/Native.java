package fsdestination.json;

import elemental2.core.Function;
import elemental2.core.JsArray;
import fsdestination.Nullable;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/**
 * JavaScript's own functions that no library declares in this form, and its errors: Java's
 * exceptions would add 700 bytes to a script. Not for the JVM. Functions that JavaScript does not
 * have are in src/browser/src/main/js/fsdestination/json/native.js.
 */
@JsType(isNative = true, namespace = "fsdestination", name = "native")
public final class Native {
  private Native() {}

  /** Work that may throw. */
  @JsFunction
  public interface Work {
    void run();
  }

  /** Work on an event, whose getters may throw. */
  @JsFunction
  public interface EventWork {
    void run(Value event);
  }

  /** Handles an error: its message, or the thrown value if it has none. */
  @JsFunction
  public interface Caught {
    void handle(Value error);
  }

  /** Visits a property of an object. */
  @JsFunction
  interface Visitor {
    void visit(Value value, String key);
  }

  /** Handles an error of a property's getter. */
  @JsFunction
  interface PropertyFailure {
    void handle(Value error, String key);
  }

  /** Runs work that may throw. */
  @JsMethod
  public static native void attempt(Work work, Caught caught);

  /** Runs work on an event that may throw. */
  @JsMethod
  public static native void attempt(EventWork work, Caught caught, Value event);

  /**
   * Calls a function that may throw.
   *
   * @param self its {@code this}
   * @return its result; undefined if it threw
   */
  @JsMethod
  public static native Value call(
      Function function, Caught caught, Object self, JsArray<?> arguments);

  /** Visits the own properties of an object, the others too if one throws. */
  @JsMethod
  static native void forEachOwn(Value object, Visitor visitor, PropertyFailure failure);

  /** Whether an object belongs to this page and has no class, such as an object literal. */
  @JsMethod
  static native boolean isPlain(Value object);

  @JsMethod
  static native Value fail(String problem);

  /** The value of a JSON string; the string itself if it is not JSON. */
  @JsMethod
  static native Value parse(String json);

  /** {@code String(value)}, which accepts symbols too. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "String")
  static native String string(@Nullable Object value);

  /** {@code [object Array]} and so on, also for a value of another frame. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.prototype.toString.call")
  static native String tag(@Nullable Object value);

  /** Undefined for a value that has no JSON. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.stringify")
  static native Value print(@Nullable Object value);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.getPrototypeOf")
  static native Object prototype(Value object);

  /** Whether a property is an own property, also for objects without a prototype. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.prototype.hasOwnProperty.call")
  static native boolean hasOwn(@Nullable Object value, String key);
}
