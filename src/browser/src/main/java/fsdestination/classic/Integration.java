package fsdestination.classic;

import elemental2.core.Function;
import elemental2.dom.HTMLScriptElement;
import elemental2.promise.Promise;
import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.ClassicOptions;
import fsdestination.page.FullStory;
import fsdestination.page.FullStoryGlobal;
import fsdestination.page.FullStoryLoader;
import fsdestination.page.PageConsole;
import fsdestination.page.Window;
import fsdestination.redaction.Redaction;
import fsdestination.visitor.Consent;
import fsdestination.visitor.Logout;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The integration "FullStory", with the interface of {@code @segment/analytics.js-integration}. It
 * needs no queue of its own: calls before fs.js are queued in FullStory's stub.
 */
@JsType
public final class Integration extends Emitter {
  /** Elemental's own listener is an object, whose class would add 300 bytes. */
  @JsFunction
  private interface Handler {
    @SuppressWarnings("UnusedMethod") // JavaScript calls it.
    void handle(Object event);
  }

  /** The settings, for analytics.js. */
  public final Value options;

  private final PageConsole console = new PageConsole("FullStory");
  private final FullStoryGlobal global = new FullStoryGlobal(console);
  private final @Nullable Redaction redaction;
  private final FullStory fullStory;
  private final @Nullable Logout logout;
  private final FullStoryLoader loader;
  private final @Nullable Consent consent;
  private boolean initialized;

  /**
   * @param options {@code {org, debug, trackAllPages, redact?, …}}, none of them undefined
   */
  @JsConstructor
  public Integration(Value options) {
    this.options = options;
    ConfigErrors errors = new ConfigErrors("/redact");
    redaction = Redaction.read(options.get("redact"), errors);
    if (!errors.isEmpty()) console.error(errors.text());
    FullStory called = RedactedEvent.fullStory(FullStory.v1(global, console, "segment"), redaction);
    logout = Logout.isOn(options) ? new Logout(called) : null;
    fullStory = Logout.watched(called, logout);
    JsPropertyMap<Object> globals =
        JsPropertyMap.of(
            "_fs_debug", options.get("debug"),
            "_fs_is_outer_script", options.get("isOuterScript"));
    Value settings = ClassicOptions.asSettings(options);
    loader = new FullStoryLoader(settings, ClassicOptions.ORG, global, console, globals);
    consent = Consent.of(settings, loader, global, fullStory, console);
  }

  /**
   * Loads FullStory, and is ready once fs.js has loaded or failed, or at once if the visitor has
   * not agreed yet.
   */
  public void initialize() {
    initialized = true;
    if (logout != null) logout.listen(analytics(), consent, () -> true);
    HTMLScriptElement script = consent == null || consent.isGranted() ? loader.load() : null;
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
    return !global.isMissing();
  }

  public void ready() {
    emit("ready");
  }

  /** Removes the integration's globals. */
  public void reset() {
    String[] globals = Js.uncheckedCast(Js.asPropertyMap(this).get("globals"));
    for (String name : globals) Window.properties().set(name, Js.undefined());
  }

  /**
   * Calls the method of this name, if any; the site may have replaced it. Calls before {@link
   * #initialize} wait for it, because FullStory must not be on the page until then.
   */
  public void invoke(String method, Object event) {
    if (!initialized) {
      Handler again = initialized -> invoke(method, event);
      once("initialize", Js.uncheckedCast(again));
      return;
    }
    if (consent == null) {
      handle(method, event);
      return;
    }
    Value json = json(event);
    consent.see(json, () -> granting -> handle(method, event));
    if (consent.allows(json)) handle(method, event);
  }

  /** Undefined if the event has none. */
  private static Value json(Object event) {
    JsPropertyMap<Value> json = JsPropertyMap.of();
    Native.attempt(() -> json.set("event", Js.<Facade>uncheckedCast(event).json()), error -> {});
    return Js.uncheckedCast(json.get("event"));
  }

  private void handle(String method, Object event) {
    Function function = Js.uncheckedCast(Js.asPropertyMap(this).get(method));
    if (function == null) return;
    Native.Caught ignored = error -> {};
    if (logout != null) {
      Native.attempt(
          () -> logout.precede(VisitorEvent.of(method, Js.uncheckedCast(event), analytics())),
          ignored);
    }
    Native.attempt(
        () -> function.call(this, event),
        error -> console.error(method + " dropped an event: " + error.toJsString()));
  }

  /** The instance of analytics.js, which sets it before {@link #initialize}. */
  private Value analytics() {
    return Js.uncheckedCast(Js.asPropertyMap(this).get("analytics"));
  }

  public void identify(Facade event) {
    IdentifyUser.send(fullStory, RedactedEvent.of(event, redaction), console::warnOfDroppedTrait);
  }

  public void track(Facade event) {
    Facade rest = RedactedEvent.of(event, redaction);
    Value name = rest.event();
    if (!name.isString()) Json.fail("event must be a string");
    fullStory.trackEvent(name, JsonCopy.of(rest.properties()), Json.undefined());
  }

  public void page(Facade event) {
    ViewedPage.send(fullStory, options, RedactedEvent.of(event, redaction));
  }
}
