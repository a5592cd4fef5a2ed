package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import elemental2.core.JsError;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The calls that are pending until fs.js reads the queue, as one batch. This prevents two errors in
 * that batch:
 *
 * <ul>
 *   <li>An identity drops the calls before it if fs.js knows another identity, from a cookie or
 *       from earlier in the queue. So the first uid moves ahead of them. Its properties stay in
 *       place, because later ones must win.
 *   <li>fs.js sets all page properties on the page on which it starts. So those of another route
 *       are dropped.
 * </ul>
 */
final class PendingCalls extends ScriptObject {
  private static final int MAX_CALLS = 1000;

  private static final String TOO_MANY =
      "fs.js is slow, and no more than " + MAX_CALLS + " calls wait for it";

  private final PageConsole console;
  private boolean hasIdentity;
  private String route;

  @JsConstructor
  PendingCalls(PageConsole console) {
    this.console = console;
    route = PageRoute.current();
  }

  /**
   * Adds a call to the queue.
   *
   * @param call {@code [operation, options, source, resolve, reject, version]}
   */
  void add(Queue queue, JsArray<Object> call) {
    Value options = Js.uncheckedCast(call.getAt(1));
    // Nothing but init is pending, at first and after a withdrawal.
    if (queue.length < 2) hasIdentity = false;
    if (setsPageProperties(options)) dropOtherRoutes(queue);
    Value uid = Identity.of(Js.uncheckedCast(call.getAt(0)), options);
    boolean isFirst = !hasIdentity && uid.isTruthy();
    if (!uid.isUndefined()) hasIdentity = true;
    // The last of several consents counts, so a call with a consent keeps its place.
    if (isFirst && queue.length > 1 && options.get("consent").isUndefined()) {
      JsArray<Object> identity = call.slice();
      identity.setAt(0, "setIdentity");
      identity.setAt(1, JsPropertyMap.of("uid", uid));
      queue.splice(1, 0, identity);
      Value properties = assign(options.get("properties"));
      Js.asPropertyMap(properties).delete("uid");
      if (properties.keys().length == 0) return;
      options = assign(options);
      Json.set(options, "type", Json.of("user"));
      Json.set(options, "properties", properties);
      Js.asPropertyMap(options).delete("uid");
      call.setAt(0, "setProperties");
      call.setAt(1, options);
    }
    if (queue.length < MAX_CALLS) {
      queue.push(call);
    } else {
      console.warn(TOO_MANY, "");
      reject(call, TOO_MANY);
    }
  }

  private static boolean setsPageProperties(Value options) {
    return Js.isTripleEqual(options.get("type"), "page");
  }

  private void dropOtherRoutes(Queue queue) {
    String now = PageRoute.current();
    for (int i = queue.length; !Js.isTripleEqual(now, route) && --i > 0; ) {
      JsArray<Object> call = Js.uncheckedCast(Js.asArrayLike(queue).getAt(i));
      if (setsPageProperties(Js.uncheckedCast(call.getAt(1)))) {
        queue.splice(i, 1);
        reject(call, "Another page was shown");
      }
    }
    route = now;
  }

  /** Rejects the call's promise, if it has one. */
  static void reject(JsArray<Object> call, String reason) {
    Function reject = Js.uncheckedCast(call.getAt(4));
    if (reject != null) reject.call(null, new JsError(reason));
  }

  private static Value assign(Value source) {
    return Js.uncheckedCast(Window.assign(JsPropertyMap.of(), source));
  }
}
