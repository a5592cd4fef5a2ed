package fsdestination.json;

import elemental2.core.JsArray;
import fsdestination.Nullable;
import fsdestination.Reporter;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What {@link Json} does in a page. */
class PageJson {
  PageJson() {}

  /** JavaScript's undefined, which JSON does not have. */
  public static Value undefined() {
    return Js.uncheckedCast(Js.undefined());
  }

  /** A String, Double, Boolean or null as a value. */
  public static Value of(@Nullable Object primitive) {
    return Js.uncheckedCast(primitive);
  }

  /** A new object. */
  public static Value object() {
    return Js.uncheckedCast(JsPropertyMap.of());
  }

  /** A new array. */
  public static Value array() {
    return Js.uncheckedCast(new JsArray<>());
  }

  /** An array of these values. */
  public static Value array(GrowingArray<Value> elements) {
    return Js.uncheckedCast(elements);
  }

  /** A new array, of anything. */
  public static <T> GrowingArray<T> growingArray() {
    return Js.uncheckedCast(new JsArray<>());
  }

  /**
   * Sets a property of an object, or an element of an array, that was made here.
   *
   * @param key a property, or an index up to the array's length
   * @return the object or array
   */
  public static Value set(Value target, String key, Value value) {
    Js.asPropertyMap(target).set(key, value);
    return target;
  }

  /** Whether every object inherits a property of this name, as {@code constructor}. */
  public static boolean isInherited(String key) {
    return JsPropertyMap.of().has(key);
  }

  /**
   * A deep copy to send, which shares nothing with the value. As in JSON, an object with {@code
   * toJSON} becomes what that returns, and an object around a primitive becomes the primitive; a
   * date stays a date. The copy drops undefined properties, cycles, functions and other values that
   * FullStory cannot receive, getters that throw, and everything deeper than 100 levels.
   *
   * @param name of the value, for the report if all of it is dropped
   * @param dropped receives each dropped value that is not undefined: {@code onClick (function)}
   */
  public static Value copy(Value value, String name, Reporter dropped) {
    return Copy.of(value, name, dropped);
  }

  /** As {@link #copy(Value, String, Reporter)}, without reports. */
  public static Value copy(Value value) {
    return Copy.of(value, "", dropped -> {});
  }

  /** A deep copy for our own use: as {@link #copy(Value)}, but undefined elements stay so. */
  public static Value defined(Value value) {
    return copy(value);
  }

  /** The value's JSON; undefined if it has none. */
  public static Value print(Value value) {
    return Native.print(value);
  }

  /** The value of a JSON string; the string itself if it is not JSON. */
  public static Value parse(String json) {
    return Native.parse(json);
  }

  /** Runs work that may throw, and other work if it did. */
  public static void attempt(Native.Work work, Native.Work failed) {
    Native.attempt(work, error -> failed.run());
  }

  /**
   * Rejects an event: throws an error that the caller catches. The return type is for the compiler
   * only.
   *
   * @param problem what was expected and found
   */
  public static Value fail(String problem) {
    return Native.fail(problem);
  }
}
