package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * {@code window.FS} until fs.js has loaded, with the protocol of FullStory's own snippet 2.1.0: it
 * queues calls in {@code FS.q} as {@code [operation, options, source, resolve, reject, version]},
 * until fs.js reads them and defines {@code FS._api}.
 */
final class Stub extends ScriptObject {
  /** FullStory, and the functions among its properties. */
  @JsFunction
  interface Call {
    @Nullable
    Object call(@Nullable Object... arguments);
  }

  /** A function of the V1 API; some have fewer parameters. */
  @JsFunction
  private interface V1Function {
    @Nullable
    Object call(@Nullable Object first, @Nullable Object second, @Nullable Object third);
  }

  private final Call fullStory = this::call;
  private final PendingCalls pending;

  @JsConstructor
  private Stub(PageConsole console) {
    pending = new PendingCalls(console);
  }

  static Call create(PageConsole console) {
    Stub stub = new Stub(console);
    stub.properties().set("q", new JsArray<>());
    stub.defineV1Functions();
    stub.saveRequestFunctions();
    stub.properties().set("_v", "2.1.0");
    return stub.fullStory;
  }

  /** Drops the pending calls and all later ones, because fs.js will not load. */
  static void fail(JsPropertyMap<Object> properties, String reason) {
    Queue queue = Js.uncheckedCast(properties.get("q"));
    if (queue == null) return;
    Queue.Visitor drop = call -> PendingCalls.reject(call, reason);
    queue.forEach(drop);
    queue.length = 0;
    Js.asPropertyMap(queue).set("push", drop);
  }

  /** Drops the pending calls except {@code init}. */
  static void dropPending(Value fullStory, String reason) {
    Queue queue = Js.uncheckedCast(fullStory.get("q"));
    if (queue == null) return;
    queue.splice(1, queue.length).forEach(call -> PendingCalls.reject(call, reason));
  }

  private JsPropertyMap<Object> properties() {
    return Js.asPropertyMap(fullStory);
  }

  /** {@code FS(operation, options, source, version)}. */
  private @Nullable Object call(@Nullable Object... arguments) {
    String operation = Js.uncheckedCast(arguments[0]);
    return Strings.hasMatch(operation, "Async$")
        ? new Promise<Object>((resolve, reject) -> push(arguments, resolve, reject))
        : push(arguments, Js.undefined(), Js.undefined());
  }

  private @Nullable Object push(
      @Nullable Object[] arguments, @Nullable Object resolve, @Nullable Object reject) {
    String operation = Js.uncheckedCast(arguments[0]);
    JsArray<Object> entry =
        new JsArray<>(
            Strings.replace(operation, "Async$", ""),
            arguments[1],
            arguments[2],
            resolve,
            reject,
            Js.isTruthy(arguments[3]) ? arguments[3] : (Object) 2d);
    Function api = Js.uncheckedCast(properties().get("_api"));
    Queue queue = Js.uncheckedCast(properties().get("q"));
    if (api != null) return api.apply(fullStory, entry);
    if (queue == null) return null;
    pending.add(queue, entry);
    return null;
  }

  private void defineV1Functions() {
    V1Function setVars =
        (scope, properties, source) ->
            callV1("setProperties", of("type", scope, "properties", properties), source);
    V1Function setUserVars =
        (properties, source, unused) -> setVars.call("user", properties, source);
    V1Function identify =
        (uid, properties, source) -> {
          setUserVars.call(JsPropertyMap.of("uid", uid), source, null);
          return Js.isTruthy(properties) ? setUserVars.call(properties, source, null) : null;
        };
    V1Function nothing = (a, b, c) -> null;
    define("identify", identify);
    define("setUserVars", setUserVars);
    define("identifyAccount", nothing);
    define("clearUserCookie", nothing);
    define("setVars", setVars);
    define(
        "event",
        (name, properties, source) ->
            callV1("trackEvent", of("name", name, "properties", properties), source));
    define("anonymize", (a, b, c) -> identify.call(false, Js.undefined(), Js.undefined()));
    define("shutdown", (a, b, c) -> callV1("shutdown", Js.undefined(), Js.undefined()));
    define("restart", (a, b, c) -> callV1("restart", Js.undefined(), Js.undefined()));
    define(
        "log",
        (level, message, c) -> callV1("log", of("level", level, "msg", message), Js.undefined()));
    // Without an argument it grants consent; undefined as an argument does not.
    Call consent =
        a ->
            callV1(
                "setIdentity",
                JsPropertyMap.of("consent", a.length == 0 ? (Object) true : a[0]),
                Js.undefined());
    properties().set("consent", consent);
  }

  private void define(String name, V1Function function) {
    properties().set(name, function);
  }

  /**
   * Queues the call with version 1: fs.js then expects names of properties that end with their
   * types.
   */
  private @Nullable Object callV1(
      String operation, @Nullable Object options, @Nullable Object source) {
    return fullStory.call(operation, options, source, 1d);
  }

  private static Object of(String a, @Nullable Object first, String b, @Nullable Object second) {
    return JsPropertyMap.of(a, first, b, second);
  }

  /**
   * Saves the page's request functions for fs.js, and wraps fetch so that fs.js can observe it from
   * the start.
   */
  private void saveRequestFunctions() {
    JsPropertyMap<Object> window = Window.properties();
    Object fetch = window.get("fetch");
    JsPropertyMap<Object> own =
        JsPropertyMap.of("XMLHttpRequest", window.get("XMLHttpRequest"), "fetch", fetch);
    properties().set("_w", own);
    if (fetch == null) return;
    Call through =
        arguments -> Js.<Function>uncheckedCast(own.get("fetch")).apply(window, arguments);
    window.set("fetch", through);
  }
}
