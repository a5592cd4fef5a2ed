package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import elemental2.dom.DomGlobal;
import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * {@code window.FS} until fs.js is there. It speaks the protocol of FullStory's own snippet 2.1.0:
 * calls wait in {@code FS.q} as {@code [operation, options, source, resolve, reject, version]},
 * until fs.js takes them and installs {@code FS._api}.
 */
final class Stub extends ScriptObject {
  /** FullStory's function, and those among its members. */
  @JsFunction
  interface Call {
    @Nullable
    Object call(@Nullable Object... arguments);
  }

  private final Call fullStory = this::call;
  private final Waiting waiting;

  @JsConstructor
  private Stub(Page page) {
    waiting = new Waiting(page);
  }

  static Call create(Page page) {
    Stub stub = new Stub(page);
    stub.members().set("q", new JsArray<>());
    stub.defineLegacyFunctions();
    stub.keepRequests();
    stub.members().set("_v", "2.1.0");
    return stub.fullStory;
  }

  /** Lets go of what waits and of what is still to come, as fs.js will not be there. */
  static void fail(JsPropertyMap<Object> members, String reason) {
    Queue queue = Js.uncheckedCast(members.get("q"));
    if (queue == null) return;
    Queue.Taker drop = call -> Waiting.reject(call, reason);
    queue.forEach(drop);
    queue.length = 0;
    Js.asPropertyMap(queue).set("push", drop);
  }

  private JsPropertyMap<Object> members() {
    return Js.asPropertyMap(fullStory);
  }

  /** {@code FS(operation, options, source, version)}. */
  private @Nullable Object call(@Nullable Object... arguments) {
    Value operation = Js.uncheckedCast(arguments[0]);
    return operation.has("Async$")
        ? new Promise<Object>((resolve, reject) -> push(arguments, resolve, reject))
        : push(arguments, Js.undefined(), Js.undefined());
  }

  private @Nullable Object push(
      @Nullable Object[] arguments, @Nullable Object resolve, @Nullable Object reject) {
    Value operation = Js.uncheckedCast(arguments[0]);
    JsArray<Object> entry =
        new JsArray<>(
            operation.replace("Async$", ""),
            arguments[1],
            arguments[2],
            resolve,
            reject,
            Js.isTruthy(arguments[3]) ? arguments[3] : (Object) 2d);
    Function api = Js.uncheckedCast(members().get("_api"));
    Queue queue = Js.uncheckedCast(members().get("q"));
    if (api != null) return api.apply(fullStory, entry);
    if (queue == null) return null;
    waiting.add(queue, entry);
    return null;
  }

  private void defineLegacyFunctions() {
    Call setVars = a -> say("setProperties", of("type", a[0], "properties", a[1]), a[2]);
    Call setUserVars = a -> setVars.call("user", a[0], a[1]);
    Call identify =
        a -> {
          setUserVars.call(JsPropertyMap.of("uid", a[0]), a[2]);
          return Js.isTruthy(a[1]) ? setUserVars.call(a[1], a[2]) : null;
        };
    Call nothing = a -> null;
    define("identify", identify);
    define("setUserVars", setUserVars);
    define("identifyAccount", nothing);
    define("clearUserCookie", nothing);
    define("setVars", setVars);
    define("event", a -> say("trackEvent", of("name", a[0], "properties", a[1]), a[2]));
    define("anonymize", a -> identify.call(false));
    define("shutdown", a -> say("shutdown"));
    define("restart", a -> say("restart"));
    define("log", a -> say("log", of("level", a[0], "msg", a[1])));
    define(
        "consent",
        a -> say("setIdentity", JsPropertyMap.of("consent", a.length == 0 ? (Object) true : a[0])));
  }

  private void define(String name, Call function) {
    members().set(name, function);
  }

  /** Version 1 tells fs.js that the names of properties end in their types. */
  private @Nullable Object say(@Nullable Object operation, @Nullable Object... more) {
    return fullStory.call(operation, more[0], more[1], 1d);
  }

  private static Object of(String a, @Nullable Object first, String b, @Nullable Object second) {
    return JsPropertyMap.of(a, first, b, second);
  }

  /** fs.js wants the page's own ways to make requests, and to see those made before it came. */
  private void keepRequests() {
    JsPropertyMap<Object> window = Js.asPropertyMap(DomGlobal.window);
    Object fetch = window.get("fetch");
    JsPropertyMap<Object> own =
        JsPropertyMap.of("XMLHttpRequest", window.get("XMLHttpRequest"), "fetch", fetch);
    members().set("_w", own);
    if (fetch == null) return;
    Call through =
        arguments -> Js.<Function>uncheckedCast(own.get("fetch")).apply(window, arguments);
    window.set("fetch", through);
  }
}
