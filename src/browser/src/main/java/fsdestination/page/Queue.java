package fsdestination.page;

import elemental2.core.JsArray;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** {@code FS.q}, an array of calls, which are arrays: see {@link Stub}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
final class Queue {
  @JsFunction
  interface Visitor {
    void visit(JsArray<Object> call);
  }

  @JsProperty int length;

  native void push(JsArray<Object> call);

  native void splice(int index, int removed, JsArray<Object> added);

  /** Returns the removed elements. */
  native Queue splice(int index, int removed);

  native void forEach(Visitor visitor);
}
