package fsdestination.watch;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.Window;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Whether the window is a frame whose calls go to FullStory in its parent page. */
final class InnerFrame extends ScriptObject {
  private final boolean isInPage = isInPageOfItsOrigin();

  /** Whether an option makes FullStory capture the frame by itself. */
  private boolean isOuterScript;

  @JsConstructor
  InnerFrame() {}

  /** Reads the option from a call of {@code init}. */
  void see(Value operation, Value options) {
    if (!Js.isTripleEqual(operation, "init")) return;
    if (options.get("env").get("isOuterScript").isTruthy()) isOuterScript = true;
  }

  boolean isInner() {
    return isInPage
        && !isOuterScript
        && !Js.isTruthy(Window.properties().get("_fs_is_outer_script"));
  }

  private static boolean isInPageOfItsOrigin() {
    JsPropertyMap<Object> window = Window.properties();
    Object parent = window.get("parent");
    if (Js.isTripleEqual(parent, window)) return false;
    Value found = Json.object();
    // Throws if the parent page has another origin.
    Native.attempt(
        () ->
            Json.set(found, "document", Js.uncheckedCast(Js.asPropertyMap(parent).get("document"))),
        error -> {});
    return found.get("document").isTruthy();
  }
}
