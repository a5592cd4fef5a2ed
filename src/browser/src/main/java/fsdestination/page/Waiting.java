package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import elemental2.core.JsError;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The order of the calls that wait for fs.js. It handles them as one batch, in which two things
 * would go wrong that this sets right:
 *
 * <ul>
 *   <li>An identity drops the calls before it where another identity is known, from a cookie or
 *       from earlier in the queue. So the first uid goes ahead of them; its properties stay, as
 *       later ones must win.
 *   <li>All page properties are set on the page that fs.js starts on. So those that were set on
 *       another route are dropped.
 * </ul>
 */
final class Waiting extends ScriptObject {
  private static final int MAX_CALLS = 1000;

  private static final String TOO_MANY =
      "fs.js is slow, and no more than " + MAX_CALLS + " calls wait for it";

  private final Page page;
  private boolean identified;
  private String route;

  @JsConstructor
  Waiting(Page page) {
    this.page = page;
    route = route();
  }

  /**
   * Host and path, as in FullStory, to which <a
   * href="https://developer.fullstory.com/browser/set-page-properties/">routes in the hash</a> are
   * one page: its properties are merged there whether or not they waited here.
   */
  private static String route() {
    Value address = Page.window().get("location");
    return Strings.replace(address.toJsString(), "[?#].*", "");
  }

  /**
   * @param call {@code [operation, options, source, resolve, reject, version]}
   */
  void add(Queue queue, JsArray<Object> call) {
    Value options = Js.uncheckedCast(call.getAt(1));
    if (isPage(options)) dropOtherRoutes(queue);
    Value uid = Identity.of(Js.uncheckedCast(call.getAt(0)), options);
    boolean isFirst = !identified && uid.isTruthy();
    if (!uid.isUndefined()) identified = true;
    // Of several consents the last counts, so a call that has one stays where it is.
    if (isFirst && queue.length > 1 && options.get("consent").isUndefined()) {
      JsArray<Object> ahead = call.slice();
      ahead.setAt(0, "setIdentity");
      ahead.setAt(1, JsPropertyMap.of("uid", uid));
      queue.splice(1, 0, ahead);
      Value rest = assign(options.get("properties"));
      Js.asPropertyMap(rest).delete("uid");
      if (rest.keys().length == 0) return;
      options = assign(options);
      Json.set(options, "type", Json.of("user"));
      Json.set(options, "properties", rest);
      Js.asPropertyMap(options).delete("uid");
      call.setAt(0, "setProperties");
      call.setAt(1, options);
    }
    if (queue.length < MAX_CALLS) {
      queue.push(call);
    } else {
      page.warn(TOO_MANY, "");
      reject(call, TOO_MANY);
    }
  }

  private static boolean isPage(Value options) {
    return Js.isTripleEqual(options.get("type"), "page");
  }

  private void dropOtherRoutes(Queue queue) {
    String now = route();
    for (int i = queue.length; !Js.isTripleEqual(now, route) && --i > 0; ) {
      JsArray<Object> call = Js.uncheckedCast(Js.asArrayLike(queue).getAt(i));
      if (isPage(Js.uncheckedCast(call.getAt(1)))) {
        queue.splice(i, 1);
        reject(call, "Another page was shown");
      }
    }
    route = now;
  }

  /** Tells whoever waits for the call's promise. */
  static void reject(JsArray<Object> call, String reason) {
    Function reject = Js.uncheckedCast(call.getAt(4));
    if (reject != null) reject.call(null, new JsError(reason));
  }

  private static Value assign(Value source) {
    return Js.uncheckedCast(Window.assign(JsPropertyMap.of(), source));
  }
}
