package fsdestination.cloud.action;

import static fsdestination.cloud.action.Field.Type.BOOLEAN;
import static fsdestination.cloud.action.Field.Type.DATE;
import static fsdestination.cloud.action.Field.Type.OBJECT;
import static fsdestination.cloud.action.Field.Type.STRING;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** {@code trackEvent}: V1, an event of a user whom FullStory has captured. */
final class TrackEventRequest {
  static final Fields FIELDS =
      Fields.of(
          Field.required("userId", STRING),
          Field.required("name", STRING),
          Field.optional("properties", OBJECT),
          Field.optional("timestamp", DATE),
          Field.optional("useRecentSession", BOOLEAN),
          Field.optional("sessionUrl", STRING));

  private TrackEventRequest() {}

  static ApiRequest of(Value fields) {
    Value properties = fields.get("properties");
    Value sessionUrl = fields.get("sessionUrl");
    Value event = Json.set(Json.object(), "event_name", fields.get("name"));
    Json.set(
        event,
        "event_data",
        properties.isUndefined() ? Json.object() : UserProperties.legacy(properties, false));
    Body.put(event, "timestamp", fields.get("timestamp"));
    if (!sessionUrl.isUndefined()) {
      Json.set(event, "session_url", sessionUrl);
    } else if (fields.get("useRecentSession").isTrue()) {
      // FullStory reads false as true: a false flag is dropped.
      Json.set(event, "use_recent_session", Json.of(true));
    }
    return Body.request(
        Endpoint.USER_EVENT, fields.get("userId"), Json.set(Json.object(), "event", event));
  }
}
