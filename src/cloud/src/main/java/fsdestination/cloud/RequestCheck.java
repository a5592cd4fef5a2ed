package fsdestination.cloud;

import fsdestination.check.CallChecker;
import fsdestination.check.Circumstances;
import fsdestination.check.FindingHandler;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what FullStory will drop or misunderstand in requests, by the rules of {@code
 * fullstory-check.js}: see docs/checks.md. A property that has another type than in an earlier
 * request is such a thing, so a check is for requests in turn; for one thread at a time.
 */
public final class RequestCheck {
  private final CallChecker checker;
  private final Circumstances circumstances =
      new Circumstances(Json.set(Json.object(), "isRequest", Json.of(true)));

  /**
   * @param handler gets each finding, also one that repeats an earlier one
   */
  public RequestCheck(FindingHandler handler) {
    checker = new CallChecker(handler);
  }

  /** Checks a request that creates users or events, one or many; others have nothing to find. */
  public void check(ApiRequest request) {
    if (request.body().isEmpty()) return;
    Value body = Json.parse(request.body());
    switch (request.endpoint()) {
      case CREATE_USER -> checkUser(body);
      case CREATE_EVENT -> checkEvent(body);
      case IMPORT_USERS -> each(body).forEach(this::checkUser);
      case IMPORT_EVENTS -> each(body).forEach(this::checkEvent);
      case USER_PROPERTIES -> check("FS.identify", Json.of(request.subject()), body);
      case USER_EVENT -> {
        Value event = body.get("event");
        check("FS.event", event.get("event_name"), event.get("event_data"));
      }
      default -> {}
    }
  }

  private static List<Value> each(Value body) {
    Value requests = body.get("requests");
    return Arrays.stream(requests.keys()).map(requests::get).toList();
  }

  /** Its body has the options of the browser's operation, and more. */
  private void checkEvent(Value body) {
    check("FS", Json.of("trackEvent"), body);
  }

  private void checkUser(Value body) {
    boolean isKnown = !body.get("uid").isUndefined();
    Value options = Json.object();
    Json.set(options, isKnown ? "uid" : "type", isKnown ? body.get("uid") : Json.of("user"));
    Json.set(options, "properties", body.get("properties"));
    Json.set(options, "schema", body.get("schema"));
    check("FS", Json.of(isKnown ? "setIdentity" : "setProperties"), options);
  }

  private void check(String function, Value first, Value second) {
    Value arguments = Json.set(Json.array(), "0", first);
    checker.check(function, Json.set(arguments, "1", second), circumstances);
  }
}
