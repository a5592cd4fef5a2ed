package fsdestination.cloud.action;

import static fsdestination.cloud.action.Field.Type.BOOLEAN;
import static fsdestination.cloud.action.Field.Type.DATE;
import static fsdestination.cloud.action.Field.Type.OBJECT;
import static fsdestination.cloud.action.Field.Type.STRING;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * {@code trackEventV2}: V2, an event of a session or of a user. FullStory takes a session's id or a
 * user, never both; a user's most recent session needs the user.
 */
final class TrackEventV2Request {
  static final Fields FIELDS =
      Fields.of(
          Field.optional("userId", STRING),
          Field.required("name", STRING),
          Field.optional("properties", OBJECT),
          Field.optional("timestamp", DATE),
          Field.optional("useRecentSession", BOOLEAN),
          Field.optional("sessionUrl", STRING));

  private TrackEventV2Request() {}

  static ApiRequest of(Value fields) {
    Value userId = fields.get("userId");
    Value sessionUrl = fields.get("sessionUrl");
    Value properties = fields.get("properties");
    if (userId.isUndefined() && sessionUrl.isUndefined()) {
      throw new IllegalArgumentException(
          "userId must be a string but it was missing, and so was sessionUrl: FullStory needs one of"
              + " them to know whose event it is");
    }
    Value body = Json.set(Json.object(), "name", fields.get("name"));
    Json.set(
        body,
        "properties",
        properties.isUndefined() ? Json.object() : UserProperties.clean(properties));
    if (sessionUrl.isUndefined()) Json.set(body, "user", Json.set(Json.object(), "uid", userId));
    Body.put(body, "timestamp", fields.get("timestamp"));
    Value session = Json.object();
    if (!sessionUrl.isUndefined()) {
      Json.set(
          body,
          "session",
          Json.set(session, "id", Json.of(SessionUrl.id(sessionUrl.toJsString()))));
    } else if (fields.get("useRecentSession").isTrue()) {
      Json.set(body, "session", Json.set(session, "use_most_recent", Json.of(true)));
    }
    return Body.request(Endpoint.CREATE_EVENT, userId, body);
  }
}
