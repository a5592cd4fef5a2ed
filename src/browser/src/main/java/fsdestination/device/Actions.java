package fsdestination.device;

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
}
