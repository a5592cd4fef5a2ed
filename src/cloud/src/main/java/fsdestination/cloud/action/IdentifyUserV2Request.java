package fsdestination.cloud.action;

import static fsdestination.cloud.action.Field.Type.OBJECT;
import static fsdestination.cloud.action.Field.Type.STRING;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * {@code identifyUserV2}: V2, creates or updates a user; without a uid, an anonymous one. Device
 * mode's names for fields, {@code userId} and {@code traits}, are understood too.
 */
final class IdentifyUserV2Request {
  static final Fields FIELDS =
      Fields.of(
          Field.optional("uid", STRING),
          Field.optional("userId", STRING),
          Field.optional("anonymousId", STRING),
          Field.optional("displayName", STRING),
          Field.optional("email", STRING),
          Field.optional("properties", OBJECT),
          Field.optional("traits", OBJECT),
          Field.optional("schema", OBJECT));

  private IdentifyUserV2Request() {}

  static ApiRequest of(Value fields) {
    Value uid = either(fields, "uid", "userId");
    Value traits = either(fields, "properties", "traits");
    Value properties =
        traits.isUndefined()
            ? Json.object()
            : UidTrait.dropped(UserProperties.clean(traits), "uid");
    Body.put(properties, "segmentAnonymousId", fields.get("anonymousId"));
    Value body = Json.object();
    Body.put(body, "uid", uid);
    Body.put(body, "email", fields.get("email"));
    Body.put(body, "display_name", fields.get("displayName"));
    Json.set(body, "properties", properties);
    Body.put(body, "schema", PropertySchema.of(fields.get("schema")));
    return Body.request(Endpoint.CREATE_USER, uid, body);
  }

  private static Value either(Value fields, String key, String otherwise) {
    return fields.get(fields.get(key).isUndefined() ? otherwise : key);
  }
}
