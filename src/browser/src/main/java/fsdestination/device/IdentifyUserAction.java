package fsdestination.device;

import fsdestination.Reporter;
import fsdestination.action.CamelCase;
import fsdestination.action.FieldCheck;
import fsdestination.action.PropertyNames;
import fsdestination.action.UserId;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.base.Js;

/** {@code identifyUser} and {@code identifyUserV2}: the visitor's id and traits. */
final class IdentifyUserAction {
  /** A version 1 FullStory removes the suffix of a type from a name. */
  private static final String IDENTITY = "^uid(_(str|int|date|real|bool|obj)s?)?$";

  private IdentifyUserAction() {}

  /**
   * The payload is {@code {userId?, anonymousId?, displayName?, email?, traits?, schema?}}.
   *
   * @param dropped receives the name of a trait that FullStory would use as the identity
   */
  static Action of(FullStory fullStory, boolean legacy, Reporter dropped) {
    return payload -> {
      Value userId = payload.property("userId");
      if (userId.isTruthy()) UserId.check(userId);
      Value properties = FieldCheck.object(payload.property("traits"), "traits");
      if (legacy) {
        properties = PropertyNames.camelCase(properties, CamelCase::of, dropped);
      } else {
        for (String name : properties.keys()) {
          if (!Strings.hasMatch(name, IDENTITY)) continue;
          dropped.report(name);
          Js.asPropertyMap(properties).delete(name);
        }
      }
      Value anonymousId = payload.property("anonymousId");
      if (anonymousId.isTruthy()) {
        Json.set(properties, legacy ? "segmentAnonymousId_str" : "segmentAnonymousId", anonymousId);
      }
      put(properties, payload, "email");
      put(properties, payload, "displayName");
      Value schema = Actions.schema(payload, legacy);
      if (userId.isTruthy()) fullStory.identify(userId, properties, schema);
      else fullStory.setUserProperties(properties, schema);
    };
  }

  private static void put(Value properties, Value payload, String key) {
    Value value = payload.property(key);
    if (!value.isUndefined()) Json.set(properties, key, value);
  }
}
