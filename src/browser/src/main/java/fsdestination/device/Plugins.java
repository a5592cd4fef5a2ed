package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.ScriptObject;
import fsdestination.action.Action;
import fsdestination.destination.Destination;
import fsdestination.json.Value;
import fsdestination.page.Attempt;
import fsdestination.page.FullStory;
import fsdestination.page.Page;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsMethod;

/** The analytics.js plugins of one destination: one for each action that a subscription wants. */
public final class Plugins extends ScriptObject {
  private static final String NAME = "Fullstory (Actions)";
  private static final String SOURCE = "segment-browser-actions";
  private static final String ACTIONS =
      " trackEvent trackEventV2 identifyUser identifyUserV2 viewedPage viewedPageV2 ";

  private final Page page = new Page(NAME);
  private final JsArray<Object> plugins = new JsArray<>();
  private final Destination destination;
  private final Settings settings;

  @JsConstructor
  private Plugins(Value settings, Value presets) {
    this.settings = new Settings(settings, page);
    destination = new Destination(settings, presets, ACTIONS, Attempt::run, page::error);
    FullStory v1 = FullStory.on(page, true, SOURCE);
    FullStory v2 = FullStory.on(page, false, SOURCE);
    // In the order in which Segment's destination defines them.
    add("trackEvent", TrackEventAction.of(v1));
    add("trackEventV2", TrackEventAction.of(v2));
    add("identifyUser", IdentifyUserAction.of(v1, true));
    add("identifyUserV2", IdentifyUserAction.of(v2, false));
    add("viewedPage", ViewedPageAction.of(v1, true));
    add("viewedPageV2", ViewedPageAction.of(v2, false));
  }

  /**
   * @param settings as Segment's CDN has them: {@code {orgId, subscriptions?, …}}
   * @param presets the subscriptions of settings that have none
   */
  @JsMethod
  public static Promise<JsArray<Object>> create(Value settings, Value presets) {
    return Promise.resolve(new Plugins(settings, presets).plugins);
  }

  private void add(String key, Action action) {
    if (!destination.uses(key)) return;
    plugins.push(
        Plugin.of(NAME + " " + key, settings, event -> destination.perform(key, action, event)));
  }
}
