package fsdestination.watch;

import elemental2.core.Function;
import elemental2.core.JsArray;
import fsdestination.ScriptObject;
import fsdestination.check.CallChecker;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.Window;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Observes whether fs.js captures the page. */
final class CaptureObserver extends ScriptObject {
  /** The reason of a shutdown if FullStory's hosts reject the page or do not respond. */
  private static final double SETTINGS_BLOCKED = 5;

  private static final int MAX_START_MILLIS = 10_000;

  /** Handles the argument of a FullStory observer. */
  @JsFunction
  private interface Callback {
    @SuppressWarnings("UnusedMethod") // JavaScript calls it.
    void handle(Value event);
  }

  private final CallChecker checker;

  /** The FullStory that is observed. */
  private Value observed = Json.undefined();

  private boolean hasStarted;
  private boolean isRejected;

  @JsConstructor
  CaptureObserver(CallChecker checker) {
    this.checker = checker;
  }

  boolean hasStarted() {
    return hasStarted;
  }

  /** Observes FullStory once fs.js runs, so that its queue is unchanged. */
  void look(Value fullStory) {
    if (fullStory.isNullish() || Js.isTripleEqual(observed, fullStory)) return;
    Value api = fullStory.get("_api");
    if (!Js.typeof(api).equals("function")) return;
    observed = fullStory;
    Callback start = event -> hasStarted = true;
    Callback shutdown =
        event -> {
          hasStarted = false;
          if (!Js.isTripleEqual(event.get("reason"), SETTINGS_BLOCKED)) return;
          isRejected = true;
          checker.checkRejection();
        };
    observe(fullStory, api, "start", start);
    observe(fullStory, api, "shutdown", shutdown);
    Window.setTimeout(() -> checkSession(fullStory), MAX_START_MILLIS);
  }

  private static void observe(Value fullStory, Value api, String type, Callback callback) {
    Object options = JsPropertyMap.of("type", type, "callback", callback);
    Object none = Js.undefined();
    JsArray<Object> call = new JsArray<>("observe", options, none, none, none, 2d);
    Native.call(Js.<Function>uncheckedCast(api), error -> {}, fullStory, call);
  }

  private void checkSession(Value fullStory) {
    // Unlike getSession it creates no queue.
    Function session = Js.uncheckedCast(fullStory.get("getCurrentSession"));
    if (hasStarted || isRejected || !Js.typeof(session).equals("function")) return;
    Value found = Native.call(session, error -> {}, fullStory, new JsArray<>());
    if (!found.isTruthy()) checker.checkMissingSession();
  }
}
