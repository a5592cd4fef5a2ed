package fsdestination.cloud.action;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.json.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An action of cloud mode: one way to turn a payload into a request. */
public final class CloudAction {
  private static final List<CloudAction> ALL =
      List.of(
          new CloudAction("trackEvent", TrackEventRequest.FIELDS, TrackEventRequest::of),
          new CloudAction("trackEventV2", TrackEventV2Request.FIELDS, TrackEventV2Request::of),
          new CloudAction("identifyUser", IdentifyUserRequest.FIELDS, IdentifyUserRequest::of),
          new CloudAction(
              "identifyUserV2", IdentifyUserV2Request.FIELDS, IdentifyUserV2Request::of));

  private final String key;
  private final Fields fields;
  private final Function<Value, ApiRequest> request;

  private CloudAction(String key, Fields fields, Function<Value, ApiRequest> request) {
    this.key = key;
    this.fields = fields;
    this.request = request;
  }

  /** The action that a subscription names in {@code partnerAction}. */
  public static Optional<CloudAction> of(String key) {
    return ALL.stream().filter(action -> action.key.equals(key)).findFirst();
  }

  /** The keys of all actions. */
  public static List<String> keys() {
    return ALL.stream().map(CloudAction::key).toList();
  }

  /** What a subscription names it by. */
  public String key() {
    return key;
  }

  /** Whether it uses FullStory's V1 API, which has no batches and no idempotency. */
  public boolean isLegacy() {
    return !key.endsWith("V2");
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
