package fsdestination.classic;

import fsdestination.Log;
import fsdestination.action.ClassicCamelCase;
import fsdestination.action.PropertyNames;
import fsdestination.action.UserId;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.base.Js;

/** {@code identify}: who the visitor is, or what is known of one without a name. */
final class IdentifyUser {
  private IdentifyUser() {}

  /**
   * @param dropped is told the name of a trait that FullStory would take for the identity
   */
  static void send(FullStory fullStory, Facade event, Log dropped) {
    Value userId = event.userId();
    if (userId.isTruthy()) UserId.check(userId);
    Value aliases = userId.newObject().set("name", userId.of("displayName"));
    Value traits = Serialized.of(event.traits(aliases));
    Js.asPropertyMap(traits).delete("id");
    Value properties = PropertyNames.camelCase(traits, ClassicCamelCase::of, dropped);
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
