package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.FullStoryGlobal;
import fsdestination.page.FullStoryLoader;
import fsdestination.page.PageConsole;
import fsdestination.visitor.Consent;
import fsdestination.visitor.Logout;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Creates the plugins that the factory returns to analytics.js. */
public final class Plugins {

  private Plugins() {}

  /**
   * Never rejects: errors of the settings are logged to the console.
   *
   * @param settings in the form of Segment's CDN settings: {@code {orgId, subscriptions?, …}}
   * @param presets the subscriptions of settings that have none
   * @param version of this destination, such as {@code 0.1.0}
   * @return an empty array if there is no valid subscription; starts with a {@link ContextPlugin}
   *     if a setting needs one
   */
  @JsMethod
  public static Promise<JsArray<Object>> create(Value settings, Value presets, String version) {
    PageConsole console = new PageConsole(Plugin.NAME);
    JsArray<Object> plugins = new JsArray<>();
    Native.attempt(
        () -> add(plugins, console, settings, presets, version),
        error -> console.error("the settings could not be read: " + error.toJsString()));
    return Promise.resolve(plugins);
  }

  private static void add(
      JsArray<Object> plugins, PageConsole console, Value settings, Value presets, String version) {
    FullStoryGlobal global = new FullStoryGlobal(console);
    FullStoryLoader loader =
        new FullStoryLoader(settings, "orgId", global, console, JsPropertyMap.of());
    FullStory legacy = FullStory.v1(global, console, Actions.SOURCE);
    FullStory current = FullStory.v2(global, console, Actions.SOURCE);
    Logout logout = Logout.isOn(settings) ? new Logout(current) : null;
    JsPropertyMap<Action> actions =
        Actions.of(
            legacy, current, called -> Logout.watched(called, logout), console::warnOfDroppedTrait);
    Destination destination = new Destination(settings, presets, actions, console);
    Consent consent = Consent.of(settings, loader, global, current, console);
    JsPropertyMap<Object> plugin = JsPropertyMap.of();
    Registration registration =
        new Registration(Js.uncheckedCast(plugin), console, !settings.get("consent").isNullish());
    Middleware middleware = new Middleware(console);
    Sender sender =
        new Sender(registration, middleware, loader, consent, logout, destination::handle);
    JsArray<Native.EventWork> steps = new JsArray<>();
    if (consent != null) steps.push(ConsentStep.of(consent, registration, sender));
    Native.EventWork link = SessionLink.of(settings, registration, global, console);
    if (link != null) {
      steps.push(
          context -> {
            // While FullStory is shut down it may queue calls, even those of getters.
            if (consent == null || consent.isGranted()) link.run(context);
          });
    }
    if (destination.isEmpty()) return;
    if (steps.length > 0) plugins.push(ContextPlugin.of(steps, console, version));
    Plugin.define(plugin, registration, middleware, sender, loader, version);
    plugins.push(plugin);
  }
}
