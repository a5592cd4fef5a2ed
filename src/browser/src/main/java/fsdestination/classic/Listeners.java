package fsdestination.classic;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** A JavaScript array of listeners. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
final class Listeners {
  @JsFunction
  interface Test {
    boolean holds(Listener listener);
  }

  @JsFunction
  interface Visitor {
    void visit(Listener listener);
  }

  native void push(Listener listener);

  native Listeners filter(Test test);

  native void forEach(Visitor visitor);
}
