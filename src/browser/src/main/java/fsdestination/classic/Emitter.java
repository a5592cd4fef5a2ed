package fsdestination.classic;

import elemental2.core.Function;
import elemental2.core.JsArray;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;

/** What others hear of an integration, by the methods that {@code component-emitter} gives it. */
@JsType
class Emitter extends ScriptObject {
  private JsArray<Listener> listeners = new JsArray<>();

  @JsConstructor
  Emitter() {}

  public final Emitter on(String event, Function function) {
    listeners.push(new Listener(event, function, false));
    return this;
  }

  /** Hears of the event the next time, and then no more. */
  public final Emitter once(String event, Function function) {
    listeners.push(new Listener(event, function, true));
    return this;
  }

  /** Ends all listening; to an event, if one is given; by a function, if one is given too. */
  public final Emitter off(@Nullable String event, @Nullable Function function) {
    for (Listener each : takeAll()) {
      boolean other = function != null && !Js.isTripleEqual(each.function, function);
      if (event != null && (other || !each.hears(event))) listeners.push(each);
    }
    return this;
  }

  public final Emitter emit(String event, @Nullable Object... details) {
    Listener[] all = takeAll();
    for (Listener each : all) {
      if (!each.once || !each.hears(event)) listeners.push(each);
    }
    for (Listener each : all) {
      if (each.hears(event)) each.function.apply(this, details);
    }
    return this;
  }

  private Listener[] takeAll() {
    Listener[] all = Js.uncheckedCast(listeners);
    listeners = new JsArray<>();
    return all;
  }
}
