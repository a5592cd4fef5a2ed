package fsdestination.page;

import elemental2.core.JsArray;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** The calls that wait in {@code FS.q}, each as a list: see {@link Stub}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
final class Queue {
  /** What is done with a call. */
  @JsFunction
  interface Taker {
    void take(JsArray<Object> call);
  }

  @JsProperty int length;

  native void push(JsArray<Object> call);

  native void splice(int index, int removed, JsArray<Object> added);

  native void splice(int index, int removed);

  native void forEach(Taker taker);
}
