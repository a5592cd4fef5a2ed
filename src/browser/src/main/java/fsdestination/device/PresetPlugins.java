package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.ConfigErrors;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.FullStoryGlobal;
import fsdestination.page.FullStoryLoader;
import fsdestination.page.PageConsole;
import fsdestination.visitor.Logout;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Like {@link Plugins}, for fullstory-presets.js: it uses the presets, and contains no languages of
 * triggers and mappings.
 */
public final class PresetPlugins {
  private PresetPlugins() {}

  /**
   * Never rejects: errors of the settings are logged to the console.
   *
   * @param settings {@code {orgId, api?, …}}: those of Actions, except what {@link PresetSettings}
   *     rejects
   * @param version of this destination, such as {@code 0.1.0}
   * @return the plugin; an empty array if the settings are rejected
   */
  @JsMethod
  public static Promise<JsArray<Object>> create(Value settings, String version) {
    PageConsole console = new PageConsole(Plugin.NAME);
    JsArray<Object> plugins = new JsArray<>();
    Native.attempt(
        () -> add(plugins, console, settings, version),
        error -> console.error("the settings could not be read: " + error.toJsString()));
    return Promise.resolve(plugins);
  }

  private static void add(
      JsArray<Object> plugins, PageConsole console, Value settings, String version) {
    ConfigErrors errors = new ConfigErrors("");
    PresetSettings.check(settings, errors);
    if (!errors.isEmpty()) {
      console.error(errors.text() + ". Nothing was loaded.");
      return;
    }
    FullStoryGlobal global = new FullStoryGlobal(console);
    FullStoryLoader loader =
        new FullStoryLoader(settings, "orgId", global, console, JsPropertyMap.of());
    boolean legacy = PresetSettings.isLegacy(settings);
    FullStory called = FullStory.of(global, console, Actions.SOURCE, legacy);
    Logout logout = Logout.isOn(settings) ? new Logout(called) : null;
    EventHandler destination =
        PresetDestination.of(called, Logout.watched(called, logout), legacy, console);
    JsPropertyMap<Object> plugin = JsPropertyMap.of();
    Registration registration = new Registration(Js.uncheckedCast(plugin), console, false);
    Middleware middleware = new Middleware(console);
    Sender sender = new Sender(registration, middleware, loader, null, logout, destination);
    Plugin.define(plugin, registration, middleware, sender, loader, version);
    plugins.push(plugin);
  }
}
