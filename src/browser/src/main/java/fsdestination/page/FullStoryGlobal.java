package fsdestination.page;

import elemental2.dom.Document;
import elemental2.dom.Element;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/** The page's FullStory, from any source, now or later. */
public final class FullStoryGlobal extends ScriptObject {
  private final PageConsole console;
  private boolean disabled;
  private @Nullable Value cached;
  private String cachedName = "";

  @JsConstructor
  public FullStoryGlobal(PageConsole console) {
    this.console = console;
  }

  /** The global's name, from the page's setting or the tag of fs.js. */
  public String name() {
    Value setting = read("_fs_namespace");
    if (!setting.isNullish()) return setting.toJsString();
    Document document = Js.uncheckedCast(read("document"));
    Element tag = document.querySelector("script[data-fs-namespace]");
    return tag == null ? "FS" : tag.getAttribute("data-fs-namespace");
  }

  private static Value read(String global) {
    return Js.uncheckedCast(Window.properties().get(global));
  }

  /** The global's value. Own properties only: {@code <p id="FS">} is not FullStory. */
  private Value current() {
    return Window.value().get(name());
  }

  public boolean isMissing() {
    return current().isNullish();
  }

  /** FullStory, or undefined. Warns of a global of that name that is not FullStory. */
  public Value get() {
    // Reading properties of window is slow, so all checks run once for each FullStory.
    if (cached != null && Js.isTripleEqual(read(cachedName), cached)) return cached;
    Value fullStory = current();
    if (disabled || fullStory.isNullish()) return Json.undefined();
    boolean isFullStory = has(fullStory, "q") || has(fullStory, "_api") || has(fullStory, "_v");
    if (!isFullStory || !Js.typeof(fullStory).equals("function")) {
      console.warn("window." + name() + " is not FullStory, so nothing is sent", "");
      return Json.undefined();
    }
    cached = fullStory;
    cachedName = name();
    return fullStory;
  }

  private static boolean has(Value fullStory, String property) {
    return fullStory.get(property).isTruthy();
  }

  /** Sends nothing from now on. */
  void disable() {
    disabled = true;
  }
}
