package fsdestination.device;

import fsdestination.action.Action;
import fsdestination.action.CamelCase;
import fsdestination.action.PropertyNames;
import fsdestination.json.Value;
import fsdestination.page.FullStory;

/** {@code identifyUser} and {@code identifyUserV2}: who the visitor is, as far as is known. */
final class IdentifyUserAction {
  private IdentifyUserAction() {}

  /** Takes {@code {userId?, anonymousId?, displayName?, email?, traits?}}. */
  static Action of(FullStory fullStory, boolean legacy) {
    return payload -> {
      Value traits = payload.member("traits");
      Value properties = traits.isObject() ? traits : payload.newObject();
      if (legacy) properties = PropertyNames.camelCase(properties, CamelCase::of);
      Value anonymousId = payload.member("anonymousId");
      if (anonymousId.isTruthy()) {
        properties.set(legacy ? "segmentAnonymousId_str" : "segmentAnonymousId", anonymousId);
      }
      put(properties, payload, "email");
      put(properties, payload, "displayName");
      Value userId = payload.member("userId");
      if (userId.isTruthy()) fullStory.identify(userId, properties);
      else fullStory.setUserProperties(properties);
    };
  }

  private static void put(Value properties, Value payload, String key) {
    Value value = payload.member(key);
    if (!value.isAbsent()) properties.set(key, value);
  }
}
