package fsdestination.classic;

import elemental2.core.Function;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/** A listener to an event of an {@link Emitter}. */
final class Listener extends ScriptObject {
  private final String event;
  final Function function;
  final boolean once;

  @JsConstructor
  Listener(String event, Function function, boolean once) {
    this.event = event;
    this.function = function;
    this.once = once;
  }

  boolean hears(String emitted) {
    return Js.isTripleEqual(event, emitted);
  }

  /** Whether it listens to the event with this function, or with any function if none is given. */
  boolean is(String event, @Nullable Function function) {
    return hears(event) && (function == null || Js.isTripleEqual(this.function, function));
  }
}
