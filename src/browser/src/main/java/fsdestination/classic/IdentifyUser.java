package fsdestination.classic;

import fsdestination.action.ClassicCamelCase;
import fsdestination.action.PropertyNames;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.base.Js;

/** {@code identify}: who the visitor is, or what is known of one without a name. */
final class IdentifyUser {
  private IdentifyUser() {}

  static void send(FullStory fullStory, Facade event) {
    Value userId = event.userId();
    Value traits = event.traits(userId.newObject().set("name", userId.of("displayName")));
    // A copy, made for this call: see Facade.
    Js.asPropertyMap(traits).delete("id");
    Value properties = PropertyNames.camelCase(traits, ClassicCamelCase::of);
    if (userId.isTruthy()) {
      fullStory.identify(userId.of(userId.text()), properties);
      return;
    }
    Value anonymousId = event.anonymousId();
    if (!anonymousId.isMissing()) {
      properties.set("segmentAnonymousId_str", anonymousId.of(anonymousId.text()));
    }
    fullStory.setUserProperties(properties);
  }
}
