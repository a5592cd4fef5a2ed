package fsdestination.page;

import elemental2.dom.Document;
import elemental2.dom.Element;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/** FullStory's place on the page: the global of that name, whoever put it there and whenever. */
public final class Page extends ScriptObject {
  private final String name;
  private boolean off;
  private final Value said;

  /** The FullStory that was there the last time. */
  private Value found;

  /** The name of the global that it was found under. */
  private String place = "";

  /**
   * @param name of the destination, for the console
   */
  @JsConstructor
  public Page(String name) {
    this.name = name + ": ";
    said = Json.object();
    found = said;
  }

  /** The name of FullStory's global: the page's setting, or what the tag of fs.js says. */
  public String namespace() {
    Value chosen = named("_fs_namespace");
    if (!chosen.isNullish()) return chosen.toJsString();
    Document document = Js.uncheckedCast(named("document"));
    Element tag = document.querySelector("script[data-fs-namespace]");
    return tag == null ? "FS" : tag.getAttribute("data-fs-namespace");
  }

  /** What is in FullStory's place, and is the window's own: an element with this id gives way. */
  private Value there() {
    return window().get(namespace());
  }

  private static Value named(String global) {
    return Js.uncheckedCast(Window.members().get(global));
  }

  /** Whether nothing is in FullStory's place. */
  public boolean isFree() {
    return there().isNullish();
  }

  /** FullStory, or absent; what is in its place and is not FullStory is warned of. */
  public Value fullStory() {
    // To ask the window takes long, so what it has is asked once for each FullStory.
    if (Js.isTripleEqual(named(place), found)) return found;
    Value there = there();
    if (off || there.isNullish()) return Json.undefined();
    boolean known = has(there, "q") || has(there, "_api") || has(there, "_v");
    if (!known || !Js.typeof(there).equals("function")) {
      warn("window." + namespace() + " is not FullStory, so nothing is sent", "");
      return Json.undefined();
    }
    found = there;
    place = namespace();
    return there;
  }

  private static boolean has(Value there, String member) {
    return there.get(member).isTruthy();
  }

  /** Whatever happens on the page from now on, nothing is sent. */
  public void turnOff() {
    off = true;
  }

  /** A setting that is wrong, or an event that could not be sent. */
  public void error(String message) {
    Window.error(name + message);
  }

  /**
   * What hinders us, once.
   *
   * @param detail what differs when it happens again, and is told the first time only
   */
  public void warn(String what, String detail) {
    if (!said.get(what).isTruthy()) Window.warn(name + what + detail);
    Json.set(said, what, said);
  }

  /** What an event has and FullStory cannot receive. */
  public void dropped(String value) {
    warn("dropped values that FullStory cannot receive: ", value);
  }

  /** What FullStory threw. */
  void failed(Value error) {
    warn("FullStory failed: ", error.toJsString());
  }

  static Value window() {
    return Js.uncheckedCast(Window.members());
  }
}
