package fsdestination.cloud.action;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.json.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An action of cloud mode: one way to turn a payload into a request. */
@SuppressWarnings("ImmutableEnumChecker") // Fields and functions without state.
public enum CloudAction {
  /** An event, by V1. */
  TRACK_EVENT("trackEvent", true, TrackEventRequest.FIELDS, TrackEventRequest::of),
  /** An event, by V2. */
  TRACK_EVENT_V2("trackEventV2", false, TrackEventV2Request.FIELDS, TrackEventV2Request::of),
  /** Properties of a user, by V1. */
  IDENTIFY_USER("identifyUser", true, IdentifyUserRequest.FIELDS, IdentifyUserRequest::of),
  /** Properties of a user, by V2. */
  IDENTIFY_USER_V2(
      "identifyUserV2", false, IdentifyUserV2Request.FIELDS, IdentifyUserV2Request::of);

  private final String key;
  private final boolean isV1;
  private final Fields fields;
  private final Function<Value, ApiRequest> request;

  CloudAction(String key, boolean isV1, Fields fields, Function<Value, ApiRequest> request) {
    this.key = key;
    this.isV1 = isV1;
    this.fields = fields;
    this.request = request;
  }

  /** The action that a subscription names in {@code partnerAction}. */
  public static Optional<CloudAction> of(String key) {
    return Stream.of(values()).filter(action -> action.key.equals(key)).findFirst();
  }

  /** The keys of all actions. */
  public static List<String> keys() {
    return Stream.of(values()).map(CloudAction::key).toList();
  }

  /** What a subscription names it by. */
  public String key() {
    return key;
  }

  /** Whether it uses FullStory's V1 API, which has no batches and no idempotency. */
  public boolean isV1() {
    return isV1;
  }

  /**
   * @param payload what the subscription's mapping made of the event
   * @throws IllegalArgumentException names each field that is wrong, what it must be, and what it
   *     was
   */
  public ApiRequest request(Value payload) {
    return request.apply(fields.check(payload));
  }
}
