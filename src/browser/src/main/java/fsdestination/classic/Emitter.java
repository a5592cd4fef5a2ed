package fsdestination.classic;

import elemental2.core.Function;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsType;

/** What others hear of an integration, by the methods that {@code component-emitter} gives it. */
@JsType
class Emitter extends ScriptObject {
  private Listeners listeners = new Listeners();

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
