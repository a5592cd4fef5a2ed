package fsdestination.watch;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.Window;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Whether the window is a frame whose calls go to FullStory in the page around it. */
final class InnerFrame extends ScriptObject {
  private final boolean isInPage = isInPageOfItsOrigin();

  /** Whether FullStory is told to capture the frame by itself. */
  private boolean isOuterScript;

  @JsConstructor
  InnerFrame() {}

  /** Sees a call; {@code init} may have the option. */
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
    // Of a page of another origin, it throws.
    Native.attempt(
        () ->
            Json.set(found, "document", Js.uncheckedCast(Js.asPropertyMap(parent).get("document"))),
        error -> {});
    return found.get("document").isTruthy();
  }
}
