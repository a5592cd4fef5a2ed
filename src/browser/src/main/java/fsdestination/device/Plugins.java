package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.action.Action;
import fsdestination.destination.Destination;
import fsdestination.destination.Receiver;
import fsdestination.json.Attempt;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.Page;
import fsdestination.page.Settings;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The analytics.js plugins of one destination: one for each action that a subscription wants. */
public final class Plugins {
  private static final String NAME = "Fullstory (Actions)";
  private static final String ACTIONS =
      " trackEvent trackEventV2 identifyUser identifyUserV2 viewedPage viewedPageV2 ";

  private Plugins() {}

  /**
   * Never rejects: what is wrong with the settings is told in the console.
   *
   * @param settings as Segment's CDN has them: {@code {orgId, subscriptions?, …}}
   * @param presets the subscriptions of settings that have none
   */
  @JsMethod
  public static Promise<JsArray<Object>> create(Value settings, Value presets) {
    Page page = new Page(NAME);
    JsArray<Object> plugins = new JsArray<>();
    Attempt.run(
        () -> add(plugins, page, settings, presets),
        error -> page.error("the settings could not be read: " + error.text()));
    return Promise.resolve(plugins);
  }

  private static void add(JsArray<Object> plugins, Page page, Value settings, Value presets) {
    Settings loading =
        new Settings(
            settings,
            page,
            "orgId",
            "recordOnlyThisIFrame",
            settings.get("debug").isTrue(),
            JsPropertyMap.of());
    Destination destination =
        new Destination(
            settings,
            presets,
            ACTIONS,
            (work, caught, event) -> Attempt.call(Js.uncheckedCast(work), caught, work, event),
            page::error,
            dropped -> page.warn("dropped values that FullStory cannot receive: ", dropped));
    JsPropertyMap<Action> actions =
        Actions.of(
            FullStory.on(page, true, Actions.SOURCE),
            FullStory.on(page, false, Actions.SOURCE),
            trait -> page.warn("dropped a trait that would be the identity: ", trait));
    actions.forEach(
        key -> {
          Receiver receiver = destination.receiver(key, actions.get(key));
          if (receiver != null) plugins.push(Plugin.of(NAME + " " + key, loading, receiver));
        });
  }
}
