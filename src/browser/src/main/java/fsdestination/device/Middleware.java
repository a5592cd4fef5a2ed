package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.IThenable;
import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.PageConsole;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Destination middleware: functions of the site that receive a copy of each event before the
 * destination, and may change or drop it. It works as <a
 * href="https://github.com/segmentio/analytics-next/blob/master/packages/browser/src/plugins/middleware/index.ts">analytics.js
 * runs it</a> for plugins of its CDN settings, but {@code payload} has the property {@code obj}
 * only.
 */
final class Middleware extends ScriptObject {
  /** A function of the site; its result may be a promise. */
  @JsFunction
  interface Step {
    @Nullable
    Object run(Object given);
  }

  /** A step calls it with the payload to pass the event on, or with null to drop it. */
  @JsFunction
  interface Next {
    void call(Value payload);
  }

  /** The plugin's {@code addMiddleware(...steps)}. */
  @JsFunction
  interface Add {
    void call(Object... steps);
  }

  private final PageConsole console;
  private final JsArray<Step> steps = new JsArray<>();

  @JsConstructor
  Middleware(PageConsole console) {
    this.console = console;
  }

  void add(Object... added) {
    for (Object step : added) steps.push(Js.<Step>uncheckedCast(step));
  }

  boolean isEmpty() {
    return steps.length == 0;
  }

  /**
   * Passes an event to the destination, unless a step drops it. A step that fails, or finishes
   * without a call of {@code next}, drops it too.
   *
   * @param name of the destination, for the steps
   * @param handler of the destination
   * @return resolves when the destination has handled the event, or it was dropped; never rejects
   */
  Promise<Value> pass(Value event, String name, EventHandler handler) {
    Promise<Value> passed = Promise.resolve(Json.copy(event, "event", console::warnOfDroppedValue));
    for (int i = 0; i < steps.length; i++) {
      Step step = steps.getAt(i);
      passed = passed.then(copy -> copy.isNullish() ? thenable(copy) : run(step, copy, name));
    }
    return passed
        .then(
            copy -> {
              if (!copy.isNullish()) handler.handle(copy);
              return thenable(copy);
            })
        .catch_(
            error -> {
              Value reason = Js.uncheckedCast(error);
              console.error("destination middleware dropped an event: " + reason.toJsString());
              return thenable(reason);
            });
  }

  private static IThenable<Value> run(Step step, Value copy, String name) {
    JsPropertyMap<Value> passed = JsPropertyMap.of();
    Next next = payload -> passed.set("event", payload.get("obj"));
    JsPropertyMap<Object> given = JsPropertyMap.of("payload", JsPropertyMap.of("obj", copy));
    given.set("integration", name);
    given.set("next", next);
    return Promise.resolve(step.run(given)).then(done -> thenable(passed.get("event")));
  }

  /** A callback may return the value itself, which elemental's type does not allow. */
  private static IThenable<Value> thenable(@Nullable Value value) {
    return Js.uncheckedCast(value);
  }
}
