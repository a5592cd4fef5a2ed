package fsdestination.device;

import fsdestination.action.Action;
import fsdestination.page.FullStory;
import jsinterop.base.JsPropertyMap;

/** The actions of device mode, each an {@link Action} by the key that subscriptions name. */
final class Actions {
  private Actions() {}

  /**
   * In the order in which Segment's destination defines them.
   *
   * @param legacy FullStory's V1 API, for the actions without V2
   */
  static JsPropertyMap<Action> of(FullStory legacy, FullStory current) {
    JsPropertyMap<Action> actions = JsPropertyMap.of();
    actions.set("trackEvent", TrackEventAction.of(legacy));
    actions.set("trackEventV2", TrackEventAction.of(current));
    actions.set("identifyUser", IdentifyUserAction.of(legacy, true));
    actions.set("identifyUserV2", IdentifyUserAction.of(current, false));
    actions.set("viewedPage", ViewedPageAction.of(legacy, true));
    actions.set("viewedPageV2", ViewedPageAction.of(current, false));
    return actions;
  }
}
