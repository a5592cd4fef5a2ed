package fsdestination.device;

import fsdestination.Log;
import fsdestination.action.CamelCase;
import fsdestination.action.FieldCheck;
import fsdestination.action.PropertyNames;
import fsdestination.action.UserId;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.base.Js;

/** {@code identifyUser} and {@code identifyUserV2}: who the visitor is, as far as is known. */
final class IdentifyUserAction {
  /** Of a name, a FullStory of version 1 takes off the ending that tells the type. */
  private static final String IDENTITY = "^uid(_(str|int|date|real|bool|obj)s?)?$";

  private IdentifyUserAction() {}

  /**
   * Takes {@code {userId?, anonymousId?, displayName?, email?, traits?}}.
   *
   * @param dropped is told the name of a trait that FullStory would take for the identity
   */
  static Action of(FullStory fullStory, boolean legacy, Log dropped) {
    return payload -> {
      Value userId = payload.member("userId");
      if (userId.isTruthy()) UserId.check(userId);
      Value properties = FieldCheck.object(payload.member("traits"), "traits");
      if (legacy) {
        properties = PropertyNames.camelCase(properties, CamelCase::of, dropped);
      } else {
        for (String name : properties.keys()) {
          if (!properties.of(name).has(IDENTITY)) continue;
          dropped.tell(name);
          Js.asPropertyMap(properties).delete(name);
        }
      }
      Value anonymousId = payload.member("anonymousId");
      if (anonymousId.isTruthy()) {
        properties.set(legacy ? "segmentAnonymousId_str" : "segmentAnonymousId", anonymousId);
      }
      put(properties, payload, "email");
      put(properties, payload, "displayName");
      if (userId.isTruthy()) fullStory.identify(userId, properties);
      else fullStory.setUserProperties(properties);
    };
  }

  private static void put(Value properties, Value payload, String key) {
    Value value = payload.member(key);
    if (!value.isAbsent()) properties.set(key, value);
  }
}
