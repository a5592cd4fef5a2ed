package fsdestination.json;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;

/**
 * An array that grows, made by {@link Json#growingArray}. In a page it is JavaScript's array;
 * Java's own arrays add 180 bytes to a script.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
public interface GrowingArray<T> {
  /** Converts an element. */
  @JsFunction
  interface Step<T, R> {
    R of(T element);
  }

  void push(T element);

  /** A new array of the converted elements. */
  <R> GrowingArray<R> map(Step<T, R> step);

  @JsProperty(name = "length")
  int length();

  @JsOverlay
  default T get(int index) {
    return Js.uncheckedCast(Js.asArrayLike(this).getAt(index));
  }
}
