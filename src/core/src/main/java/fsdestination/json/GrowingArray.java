package fsdestination.json;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;

/**
 * An array that grows, made by {@link Json#growingArray}: of what a mapping or a trigger is
 * compiled to, for instance. In a page it is JavaScript's; Java's own arrays cost a script 180
 * bytes.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
public interface GrowingArray<T> {
  /** Makes an element of the new array. */
  @JsFunction
  interface Step<T, R> {
    R of(T element);
  }

  void push(T element);

  /** A new array of what is made of each element. */
  <R> GrowingArray<R> map(Step<T, R> step);

  @JsProperty(name = "length")
  int length();

  @JsOverlay
  default T get(int index) {
    return Js.uncheckedCast(Js.asArrayLike(this).getAt(index));
  }
}
