package fsdestination.json;

import elemental2.core.JsArray;
import elemental2.core.JsObject;
import elemental2.core.JsString;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;

/**
 * A value of an event, of the settings or of a payload. {@link Json} creates, copies, prints and
 * parses values.
 *
 * <p>In a page a Value <em>is</em> the JavaScript value: nothing is wrapped or converted, and J2CL
 * compiles the bodies here to plain functions. So its methods also work on null and undefined. On
 * the JVM {@link fsdestination.json.jvm.JavaValue} overrides them all, with the same results.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "?")
public interface Value {
  @JsOverlay
  default boolean isUndefined() {
    return Js.isTripleEqual(this, Js.undefined());
  }

  /** Whether this is undefined or null. */
  @JsOverlay
  default boolean isNullish() {
    return (Object) this == null;
  }

  @JsOverlay
  default boolean isString() {
    return Js.typeof(this).equals("string");
  }

  @JsOverlay
  default boolean isNumber() {
    return Js.typeof(this).equals("number");
  }

  @JsOverlay
  default boolean isBoolean() {
    return Js.typeof(this).equals("boolean");
  }

  @JsOverlay
  default boolean isArray() {
    return JsArray.isArray(this);
  }

  /** Whether this is an object with properties, neither an array nor null. */
  @JsOverlay
  default boolean isObject() {
    return !isNullish() && Js.typeof(this).equals("object") && !isArray();
  }

  /** Whether this is the boolean true. */
  @JsOverlay
  default boolean isTrue() {
    return Js.isTripleEqual(this, true);
  }

  /** Whether this is truthy: not nullish, false, 0, NaN or the empty string. */
  @JsOverlay
  default boolean isTruthy() {
    return Js.isTruthy(this);
  }

  /** The type for messages: array, boolean, null, number, object, string, undefined and others. */
  @JsOverlay
  default String typeName() {
    return Strings.lowerCase(Js.<JsString>uncheckedCast(Native.tag(this)).slice(8, -1));
  }

  /** Whether both are the same primitive, both nullish, or the same object. */
  @JsOverlay
  default boolean isSame(Value other) {
    return isNullish() ? other.isNullish() : Js.isTripleEqual(this, other);
  }

  /** This as a string; call it only if {@link #isString}. */
  @JsOverlay
  default String asString() {
    return Js.uncheckedCast(this);
  }

  /** JavaScript's {@code String(value)}: {@code 1}, {@code [object Object]}, {@code a,b}. */
  @JsOverlay
  default String toJsString() {
    return Native.string(this);
  }

  /** JavaScript's {@code Number(value)}; NaN if that is not a number. */
  @JsOverlay
  default double toJsNumber() {
    return Js.coerceToDouble(this);
  }

  /** The own keys of an object or array in JavaScript's order, integer-like ones first. */
  @JsOverlay
  default String[] keys() {
    return Js.uncheckedCast(JsObject.keys(this));
  }

  /**
   * An own property of an object, array or string, including {@code length} and indexes; undefined
   * if there is none. A value that is not {@linkplain #isTruthy truthy} returns itself, so a path
   * through null is null, as in Segment's {@code @path}.
   */
  @JsOverlay
  default Value get(String key) {
    if (!isTruthy()) return this;
    return Native.hasOwn(this, key) && !Js.isTripleEqual(key, "__proto__")
        ? property(key)
        : Json.undefined();
  }

  /**
   * The property of a value that is not nullish. Faster than {@link #get}, for keys that no
   * prototype has.
   */
  @JsOverlay
  default Value property(String key) {
    return Js.uncheckedCast(Js.asPropertyMap(this).get(key));
  }
}
