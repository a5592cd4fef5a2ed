package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.Page;
import fsdestination.page.Settings;
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
    Page page = new Page(Plugin.NAME);
    JsArray<Object> plugins = new JsArray<>();
    Native.attempt(
        () -> add(plugins, page, settings, presets, version),
        error -> page.error("the settings could not be read: " + error.toJsString()));
    return Promise.resolve(plugins);
  }

  private static void add(
      JsArray<Object> plugins, Page page, Value settings, Value presets, String version) {
    Settings loading =
        new Settings(
            settings,
            page,
            "orgId",
            "recordOnlyThisIFrame",
            settings.get("debug").isTrue(),
            JsPropertyMap.of());
    JsPropertyMap<Action> actions =
        Actions.of(
            FullStory.on(page, true, Actions.SOURCE),
            FullStory.on(page, false, Actions.SOURCE),
            trait -> page.warn("dropped a trait that would be the identity: ", trait));
    Destination destination = new Destination(settings, presets, actions, page);
    if (!destination.isEmpty()) plugins.push(Plugin.of(destination, loading, page, version));
  }
}
