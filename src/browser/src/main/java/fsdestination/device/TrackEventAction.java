package fsdestination.device;

import fsdestination.action.FieldCheck;
import fsdestination.page.FullStory;

/** {@code trackEvent} and {@code trackEventV2}: a custom event. */
final class TrackEventAction {
  private TrackEventAction() {}

  /**
   * The payload is {@code {name, properties?, schema?}}.
   *
   * @param legacy whether the API has no schema
   */
  static Action of(FullStory fullStory, boolean legacy) {
    return payload ->
        fullStory.trackEvent(
            FieldCheck.string(payload.property("name"), "name"),
            FieldCheck.object(payload.property("properties"), "properties"),
            Actions.schema(payload, legacy));
  }
}
