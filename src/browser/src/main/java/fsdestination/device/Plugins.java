package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.FullStoryGlobal;
import fsdestination.page.FullStoryLoader;
import fsdestination.page.PageConsole;
import jsinterop.annotations.JsMethod;
import jsinterop.base.JsPropertyMap;

/** What the factory gives analytics.js: an array, of one plugin or none. */
public final class Plugins {

  private Plugins() {}

  /**
   * Never rejects: what is wrong with the settings is logged to the console.
   *
   * @param settings as Segment's CDN has them: {@code {orgId, subscriptions?, …}}
   * @param presets the subscriptions of settings that have none
   * @param version of this destination, such as {@code 0.1.0}
   * @return an empty array where no subscription acts
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
    JsPropertyMap<Action> actions =
        Actions.of(
            FullStory.v1(global, console, Actions.SOURCE),
            FullStory.v2(global, console, Actions.SOURCE),
            console::warnOfDroppedTrait);
    Destination destination = new Destination(settings, presets, actions, console);
    if (!destination.isEmpty()) plugins.push(Plugin.of(destination, loader, console, version));
  }
}
