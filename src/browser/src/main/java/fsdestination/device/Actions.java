package fsdestination.device;

import elemental2.core.JsArray;
import fsdestination.Reporter;
import fsdestination.action.FieldCheck;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.annotations.JsFunction;
import jsinterop.base.JsPropertyMap;

/** The actions of device mode, each an {@link Action} by the key that subscriptions name. */
public final class Actions {
  /** Tells FullStory who called. */
  public static final String SOURCE = "segment-browser-actions";

  /** Makes a FullStory of which the calls are watched. */
  @JsFunction
  public interface Watch {
    FullStory of(FullStory called);
  }

  private Actions() {}

  /**
   * In the order in which Segment's destination defines them.
   *
   * @param legacy FullStory's V1 API, for the actions without V2
   * @param watch of who the visitor is and where: events are not watched, for their time is short
   * @param droppedTrait is told the name of a trait that FullStory would take for the identity
   */
  public static JsPropertyMap<Action> of(
      FullStory legacy, FullStory current, Watch watch, Reporter droppedTrait) {
    FullStory watchedLegacy = watch.of(legacy);
    FullStory watchedCurrent = watch.of(current);
    JsPropertyMap<Action> actions = JsPropertyMap.of();
    actions.set("trackEvent", TrackEventAction.of(legacy, true));
    actions.set("trackEventV2", TrackEventAction.of(current, false));
    actions.set("identifyUser", IdentifyUserAction.of(watchedLegacy, true, droppedTrait));
    actions.set("identifyUserV2", IdentifyUserAction.of(watchedCurrent, false, droppedTrait));
    actions.set("viewedPage", ViewedPageAction.of(watchedLegacy, true));
    actions.set("viewedPageV2", ViewedPageAction.of(watchedCurrent, false));
    return actions;
  }

  /**
   * The types of the properties, as <a
   * href="https://developer.fullstory.com/browser/custom-properties/">FullStory reads them</a>.
   *
   * @return undefined where there are none, or the action is of the V1 API, which has no schema
   */
  static Value schema(Value payload, boolean legacy) {
    Value schema = payload.property("schema");
    return legacy || schema.isNullish() ? Json.undefined() : FieldCheck.object(schema, "schema");
  }

  /** The fields of the payload that an action reads, for forms: no site's script has this. */
  public static JsArray<String> fields(String action) {
    switch (action) {
      case "trackEvent":
        return JsArray.of("name", "properties");
      case "trackEventV2":
        return JsArray.of("name", "properties", "schema");
      case "identifyUser":
        return JsArray.of("userId", "anonymousId", "displayName", "email", "traits");
      case "identifyUserV2":
        return JsArray.of("userId", "anonymousId", "displayName", "email", "traits", "schema");
      case "viewedPage":
        return JsArray.of("pageName", "properties");
      case "viewedPageV2":
        return JsArray.of("pageName", "properties", "schema");
      default:
        return new JsArray<>();
    }
  }
}
