package fsdestination.cloud.action;

import static fsdestination.cloud.action.Field.Type.OBJECT;
import static fsdestination.cloud.action.Field.Type.STRING;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** {@code identifyUser}: V1, the properties of a user whom FullStory has captured. */
final class IdentifyUserRequest {
  static final Fields FIELDS =
      Fields.of(
          Field.required("userId", STRING),
          Field.optional("anonymousId", STRING),
          Field.optional("displayName", STRING),
          Field.optional("email", STRING),
          Field.optional("traits", OBJECT));

  private IdentifyUserRequest() {}

  static ApiRequest of(Value fields) {
    Value properties =
        fields.get("traits").isUndefined()
            ? Json.object()
            : UidTrait.dropped(UserProperties.legacy(fields.get("traits"), true), "uid(_[a-z]+)?");
    Body.put(properties, "segmentAnonymousId_str", fields.get("anonymousId"));
    Body.put(properties, "email", fields.get("email"));
    Body.put(properties, "displayName", fields.get("displayName"));
    return Body.request(Endpoint.USER_PROPERTIES, fields.get("userId"), properties);
  }
}
