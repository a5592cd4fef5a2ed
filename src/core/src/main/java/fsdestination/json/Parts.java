package fsdestination.json;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;

/** A growing array of compiled parts, such as the mappings of an object: see {@link Json#parts}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
public interface Parts<T> {
  void push(T part);

  @JsProperty(name = "length")
  int count();

  /** Makes something of a part. */
  @JsFunction
  interface Step<T, R> {
    R of(T part);
  }

  <R> Parts<R> map(Step<T, R> step);

  @JsOverlay
  default T get(int index) {
    return Js.uncheckedCast(Js.asArrayLike(this).getAt(index));
  }
}
