package fsdestination.classic;

import elemental2.core.Function;
import elemental2.dom.HTMLScriptElement;
import elemental2.promise.Promise;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.Page;
import fsdestination.page.Settings;
import fsdestination.page.Window;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The integration "FullStory" in the shape that {@code @segment/analytics.js-integration} gives
 * one. It needs no queue of its own: what comes before fs.js waits in FullStory's stub.
 */
@JsType
public final class Integration extends Emitter {
  /** Elemental's own listener is an object, whose class would cost 300 bytes. */
  @JsFunction
  private interface Handler {
    @SuppressWarnings("UnusedMethod") // JavaScript calls it.
    void handle(Object event);
  }

  /** What analytics.js reads of the settings. */
  public final Value options;

  private final Page page = new Page("FullStory");
  private final FullStory fullStory = FullStory.on(page, true, "segment");
  private final Settings settings;

  /**
   * @param options {@code {org, debug, trackAllPages, …}}, none of them missing
   */
  @JsConstructor
  public Integration(Value options) {
    this.options = options;
    settings =
        new Settings(
            options,
            page,
            "org",
            "isOuterScript",
            false,
            JsPropertyMap.of(
                "_fs_debug", options.get("debug"),
                "_fs_is_outer_script", options.get("isOuterScript")));
  }

  /** Loads FullStory, and is ready when fs.js is there or cannot be. */
  public void initialize() {
    HTMLScriptElement script = settings.load();
    Handler ready = event -> ready();
    if (script == null) {
      Promise.resolve(this).then(Js.uncheckedCast(ready));
    } else {
      script.addEventListener("load", Js.uncheckedCast(ready));
      script.addEventListener("error", Js.uncheckedCast(ready));
    }
    emit("initialize");
  }

  public boolean loaded() {
    return !page.isFree();
  }

  public void ready() {
    emit("ready");
  }

  /** Forgets the globals that the page's owner said are this integration's. */
  public void reset() {
    String[] globals = Js.uncheckedCast(Js.asPropertyMap(this).get("globals"));
    for (String global : globals) Window.members().set(global, Js.undefined());
  }

  /**
   * Calls a method, if there is one of that name, by which the page's owner may replace ours. What
   * comes before {@link #initialize} waits for it: until then FullStory must not be on the page.
   */
  public void invoke(String method, Object event) {
    if (!settings.areDone()) {
      Handler again = initialized -> invoke(method, event);
      once("initialize", Js.uncheckedCast(again));
      return;
    }
    Function function = Js.uncheckedCast(Js.asPropertyMap(this).get(method));
    if (function == null) return;
    Native.attempt(
        () -> function.call(this, event),
        error -> page.error(method + " dropped an event: " + error.toJsString()));
  }

  public void identify(Facade event) {
    IdentifyUser.send(
        fullStory,
        event,
        trait -> page.warn("dropped a trait that would be the identity: ", trait));
  }

  public void track(Facade event) {
    Value name = event.event();
    if (!name.isString()) Json.fail("event must be a string");
    fullStory.trackEvent(name, Serialized.of(event.properties()));
  }

  public void page(Facade event) {
    ViewedPage.send(fullStory, options, event);
  }
}
