package fsdestination.device;

import fsdestination.action.Action;
import fsdestination.json.Value;
import fsdestination.page.FullStory;

/** {@code trackEvent} and {@code trackEventV2}: a custom event. */
final class TrackEventAction {
  private TrackEventAction() {}

  /** Takes {@code {name, properties?}}. */
  static Action of(FullStory fullStory) {
    return payload -> {
      Value properties = payload.member("properties");
      fullStory.trackEvent(
          payload.member("name"), properties.isMissing() ? payload.newObject() : properties);
    };
  }
}
