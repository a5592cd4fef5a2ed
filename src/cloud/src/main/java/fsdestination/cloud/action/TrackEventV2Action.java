package fsdestination.cloud.action;

import static fsdestination.cloud.action.Field.Type.BOOLEAN;
import static fsdestination.cloud.action.Field.Type.DATE;
import static fsdestination.cloud.action.Field.Type.OBJECT;
import static fsdestination.cloud.action.Field.Type.STRING;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.json.Value;

/**
 * {@code trackEventV2}: V2, an event of a session or of a user. FullStory takes a session's id or a
 * user, never both; a user's most recent session needs the user.
 */
final class TrackEventV2Action {
  static final Fields FIELDS =
      Fields.of(
          Field.optional("userId", STRING),
          Field.required("name", STRING),
          Field.optional("properties", OBJECT),
          Field.optional("timestamp", DATE),
          Field.optional("useRecentSession", BOOLEAN),
          Field.optional("sessionUrl", STRING));

  private TrackEventV2Action() {}

  static ApiRequest request(Value fields) {
    Value userId = fields.get("userId");
    Value sessionUrl = fields.get("sessionUrl");
    Value properties = fields.get("properties");
    if (userId.isAbsent() && sessionUrl.isAbsent()) {
      throw new IllegalArgumentException(
          "userId must be a string but it was missing, and so was sessionUrl: FullStory needs one of"
              + " them to know whose event it is");
    }
    Value body = fields.newObject().set("name", fields.get("name"));
    body.set(
        "properties",
        properties.isAbsent() ? fields.newObject() : UserProperties.clean(properties));
    if (sessionUrl.isAbsent()) body.set("user", fields.newObject().set("uid", userId));
    Body.put(body, "timestamp", fields.get("timestamp"));
    Value session = fields.newObject();
    if (!sessionUrl.isAbsent()) {
      body.set("session", session.set("id", fields.of(SessionUrl.id(sessionUrl.text()))));
    } else if (fields.get("useRecentSession").isTrue()) {
      body.set("session", session.set("use_most_recent", fields.of(true)));
    }
    return Body.request(Endpoint.CREATE_EVENT, userId, body);
  }
}
