package fsdestination.classic;

import elemental2.core.Function;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsType;

/** The events of an integration, with the methods of {@code component-emitter}. */
@JsType
class Emitter extends ScriptObject {
  private Listeners listeners = new Listeners();

  @JsConstructor
  Emitter() {}

  public final Emitter on(String event, Function function) {
    listeners.push(new Listener(event, function, false));
    return this;
  }

  /** Calls the function for the next event only. */
  public final Emitter once(String event, Function function) {
    listeners.push(new Listener(event, function, true));
    return this;
  }

  /** Removes all listeners, those of an event, or those with a function. */
  public final Emitter off(@Nullable String event, @Nullable Function function) {
    listeners = listeners.filter(each -> event != null && !each.is(event, function));
    return this;
  }

  public final Emitter emit(String event, @Nullable Object... details) {
    Listeners hearing = listeners.filter(each -> each.hears(event));
    listeners = listeners.filter(each -> !each.once || !each.hears(event));
    hearing.forEach(each -> each.function.apply(this, details));
    return this;
  }
}
