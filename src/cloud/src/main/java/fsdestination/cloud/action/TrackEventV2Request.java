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
 * {@code trackEventV2}: V2, an event of a session or of a user. FullStory accepts a session's id or
 * a user, never both; a user's most recent session needs the user. Where a payload has several, the
 * first of {@code sessionId}, {@code sessionUrl}, {@code useRecentSession} and {@code userId}
 * counts.
 */
final class TrackEventV2Request {
  static final Fields FIELDS =
      Fields.of(
          Field.optional("userId", STRING),
          Field.required("name", STRING),
          Field.optional("properties", OBJECT),
          Field.optional("schema", OBJECT),
          Field.optional("context", OBJECT),
          Field.optional("timestamp", DATE),
          Field.optional("useRecentSession", BOOLEAN),
          Field.optional("sessionId", STRING),
          Field.optional("sessionUrl", STRING));

  private TrackEventV2Request() {}

  static ApiRequest of(Value fields) {
    Value userId = fields.get("userId");
    Value sessionId = sessionId(fields);
    if (sessionId.isUndefined()) {
      if (userId.isUndefined()) {
        throw new IllegalArgumentException(
            "userId must be a string but it was missing, and so were sessionId and sessionUrl:"
                + " FullStory needs one of them to know whose event it is");
      }
      return ofUser(fields, userId);
    }
    Value session = Json.set(Json.object(), "id", sessionId);
    ApiRequest request = request(fields, userId, Json.undefined(), session);
    return userId.isUndefined() ? request : request.withFallback(ofUser(fields, userId));
  }

  private static Value sessionId(Value fields) {
    Value id = fields.get("sessionId");
    Value url = fields.get("sessionUrl");
    if (!id.isUndefined() || url.isUndefined()) return id;
    return Json.of(SessionUrl.id(url.toJsString()));
  }

  private static ApiRequest ofUser(Value fields, Value userId) {
    // FullStory reads false as true: a false flag is dropped.
    Value session =
        fields.get("useRecentSession").isTrue()
            ? Json.set(Json.object(), "use_most_recent", Json.of(true))
            : Json.undefined();
    return request(fields, userId, Json.set(Json.object(), "uid", userId), session);
  }

  /**
   * @param subject whose event it is, though the body may name the session alone
   */
  private static ApiRequest request(Value fields, Value subject, Value user, Value session) {
    Value properties = fields.get("properties");
    Value body = Json.set(Json.object(), "name", fields.get("name"));
    Json.set(
        body,
        "properties",
        properties.isUndefined() ? Json.object() : UserProperties.clean(properties));
    Body.put(body, "schema", PropertySchema.of(fields.get("schema")));
    Body.put(body, "context", EventContext.of(fields.get("context")));
    Body.put(body, "user", user);
    Body.put(body, "timestamp", fields.get("timestamp"));
    Body.put(body, "session", session);
    return Body.request(Endpoint.CREATE_EVENT, subject, body);
  }
}
