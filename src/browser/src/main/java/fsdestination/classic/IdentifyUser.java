package fsdestination.classic;

import fsdestination.Reporter;
import fsdestination.action.ClassicCamelCase;
import fsdestination.action.PropertyNames;
import fsdestination.action.UserId;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.base.Js;

/** {@code identify}: the visitor's id and traits, or the traits of an anonymous visitor. */
final class IdentifyUser {
  private IdentifyUser() {}

  /**
   * @param dropped receives the name of a trait that FullStory would use as the identity
   */
  static void send(FullStory fullStory, Facade event, Reporter dropped) {
    Value userId = event.userId();
    if (userId.isTruthy()) UserId.check(userId);
    Value aliases = Json.set(Json.object(), "name", Json.of("displayName"));
    Value traits = JsonCopy.of(event.traits(aliases));
    Js.asPropertyMap(traits).delete("id");
    Value properties = PropertyNames.camelCase(traits, ClassicCamelCase::of, dropped);
    if (userId.isTruthy()) {
      fullStory.identify(Json.of(userId.toJsString()), properties, Json.undefined());
      return;
    }
    Value anonymousId = event.anonymousId();
    if (!anonymousId.isNullish()) {
      Json.set(properties, "segmentAnonymousId_str", Json.of(anonymousId.toJsString()));
    }
    fullStory.setUserProperties(properties, Json.undefined());
  }
}
