package fsdestination.device;

import elemental2.core.JsArray;
import fsdestination.Reporter;
import fsdestination.page.FullStory;
import jsinterop.base.JsPropertyMap;

/** The actions of device mode, each an {@link Action} by the key that subscriptions name. */
public final class Actions {
  /** Tells FullStory who called. */
  public static final String SOURCE = "segment-browser-actions";

  private Actions() {}

  /**
   * In the order in which Segment's destination defines them.
   *
   * @param legacy FullStory's V1 API, for the actions without V2
   * @param droppedTrait is told the name of a trait that FullStory would take for the identity
   */
  public static JsPropertyMap<Action> of(
      FullStory legacy, FullStory current, Reporter droppedTrait) {
    JsPropertyMap<Action> actions = JsPropertyMap.of();
    actions.set("trackEvent", TrackEventAction.of(legacy));
    actions.set("trackEventV2", TrackEventAction.of(current));
    actions.set("identifyUser", IdentifyUserAction.of(legacy, true, droppedTrait));
    actions.set("identifyUserV2", IdentifyUserAction.of(current, false, droppedTrait));
    actions.set("viewedPage", ViewedPageAction.of(legacy, true));
    actions.set("viewedPageV2", ViewedPageAction.of(current, false));
    return actions;
  }

  /** The fields of the payload that an action reads, for forms: no site's script has this. */
  public static JsArray<String> fields(String action) {
    switch (action) {
      case "trackEvent":
      case "trackEventV2":
        return JsArray.of("name", "properties");
      case "identifyUser":
      case "identifyUserV2":
        return JsArray.of("userId", "anonymousId", "displayName", "email", "traits");
      case "viewedPage":
      case "viewedPageV2":
        return JsArray.of("pageName", "properties");
      default:
        return new JsArray<>();
    }
  }
}
