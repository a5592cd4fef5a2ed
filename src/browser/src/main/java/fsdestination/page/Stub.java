package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Strings;
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

  /** One of the functions of the V1 API; some have fewer parameters. */
  @JsFunction
  private interface LegacyCall {
    @Nullable
    Object call(@Nullable Object first, @Nullable Object second, @Nullable Object third);
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
    Function api = Js.uncheckedCast(members().get("_api"));
    Queue queue = Js.uncheckedCast(members().get("q"));
    if (api != null) return api.apply(fullStory, entry);
    if (queue == null) return null;
    waiting.add(queue, entry);
    return null;
  }

  private void defineLegacyFunctions() {
    LegacyCall setVars =
        (scope, properties, source) ->
            say("setProperties", of("type", scope, "properties", properties), source);
    LegacyCall setUserVars =
        (properties, source, unused) -> setVars.call("user", properties, source);
    LegacyCall identify =
        (uid, properties, source) -> {
          setUserVars.call(JsPropertyMap.of("uid", uid), source, null);
          return Js.isTruthy(properties) ? setUserVars.call(properties, source, null) : null;
        };
    LegacyCall nothing = (a, b, c) -> null;
    define("identify", identify);
    define("setUserVars", setUserVars);
    define("identifyAccount", nothing);
    define("clearUserCookie", nothing);
    define("setVars", setVars);
    define(
        "event",
        (name, properties, source) ->
            say("trackEvent", of("name", name, "properties", properties), source));
    define("anonymize", (a, b, c) -> identify.call(false, Js.undefined(), Js.undefined()));
    define("shutdown", (a, b, c) -> say("shutdown", Js.undefined(), Js.undefined()));
    define("restart", (a, b, c) -> say("restart", Js.undefined(), Js.undefined()));
    define(
        "log",
        (level, message, c) -> say("log", of("level", level, "msg", message), Js.undefined()));
    // Without an argument it is true; a consent of undefined is false.
    Call consent =
        a ->
            say(
                "setIdentity",
                JsPropertyMap.of("consent", a.length == 0 ? (Object) true : a[0]),
                Js.undefined());
    members().set("consent", consent);
  }

  private void define(String name, LegacyCall function) {
    members().set(name, function);
  }

  /** Version 1 tells fs.js that the names of properties end in their types. */
  private @Nullable Object say(
      String operation, @Nullable Object options, @Nullable Object source) {
    return fullStory.call(operation, options, source, 1d);
  }

  private static Object of(String a, @Nullable Object first, String b, @Nullable Object second) {
    return JsPropertyMap.of(a, first, b, second);
  }

  /** fs.js wants the page's own ways to make requests, and to see those made before it came. */
  private void keepRequests() {
    JsPropertyMap<Object> window = Window.members();
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
