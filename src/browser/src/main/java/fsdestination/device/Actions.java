package fsdestination.device;

import elemental2.core.JsArray;
import fsdestination.Reporter;
import fsdestination.action.FieldCheck;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.annotations.JsFunction;
import jsinterop.base.JsPropertyMap;

/** The actions of device mode, each an {@link Action} by its key in subscriptions. */
public final class Actions {
  /** The name under which FullStory files the calls. */
  public static final String SOURCE = "segment-browser-actions";

  /** Wraps a FullStory to observe its calls. */
  @JsFunction
  public interface Watch {
    FullStory of(FullStory called);
  }

  private Actions() {}

  /**
   * In the order in which Segment's destination defines them.
   *
   * @param legacy FullStory's V1 API, for the actions without V2
   * @param watch wraps FullStory for identities and pages; events are not observed, to save time
   * @param droppedTrait receives the name of a trait that FullStory would use as the identity
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
   * @return undefined if there are none, or for the V1 API, which has no schema
   */
  static Value schema(Value payload, boolean legacy) {
    Value schema = payload.property("schema");
    return legacy || schema.isNullish() ? Json.undefined() : FieldCheck.object(schema, "schema");
  }

  /**
   * The fields of the payload that an action reads, for forms. The shipped scripts do not contain
   * it.
   */
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
