package fsdestination.page;

import elemental2.dom.DomGlobal;
import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;

/** FullStory's place on the page: the global of that name, whoever put it there and whenever. */
public final class Page extends ScriptObject {
  /** What is said to the FullStory that is there. */
  @JsFunction
  interface Words {
    void to(Value fullStory);
  }

  private final String name;
  private boolean off;
  private boolean warned;

  /**
   * @param name of the destination, for the console
   */
  @JsConstructor
  public Page(String name) {
    this.name = name + ": ";
  }

  /** The name of FullStory's global. */
  public String namespace() {
    Value chosen = window().get("_fs_namespace");
    return chosen.isMissing() ? "FS" : chosen.text();
  }

  /** Whether nothing is in FullStory's place. What is there and is not FullStory is warned of. */
  public boolean isFree() {
    // An element with this id is a global too, but not the window's own, and gives way.
    Value there = window().get(namespace());
    if (!there.isMissing() && !isFullStory(there)) {
      warn("window." + namespace() + " is not FullStory, so nothing is sent");
    }
    return there.isMissing();
  }

  /** Whatever happens on the page from now on, nothing is sent. */
  public void turnOff() {
    off = true;
  }

  /** Says something to FullStory, if it is there; what goes wrong there never reaches the page. */
  void say(Words words) {
    Value there = window().get(namespace());
    if (off || !isFullStory(there)) return;
    Attempt.run(() -> words.to(there), error -> warn("FullStory failed: " + error.text()));
  }

  /** A setting that is wrong, or an event that could not be sent. */
  public void error(String message) {
    DomGlobal.console.error(name + message);
  }

  /** What hinders us, once: it rarely comes alone, and the first cause is the one to know. */
  public void warn(String message) {
    if (!warned) DomGlobal.console.warn(name + message);
    warned = true;
  }

  private static boolean isFullStory(Value there) {
    return Js.typeof(there).equals("function")
        && (there.get("q").isTruthy()
            || there.get("_api").isTruthy()
            || there.get("_v").isTruthy());
  }

  private static Value window() {
    return Js.uncheckedCast(DomGlobal.window);
  }
}
