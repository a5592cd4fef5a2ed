package fsdestination.cloud.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** What the requests' bodies have in common. */
final class Body {
  private Body() {}

  /** Sets a member, if there is a value for it. */
  static void put(Value object, String key, Value member) {
    if (!member.isUndefined()) Json.set(object, key, member);
  }

  /**
   * @param user whose request it is; absent where nobody is named
   */
  static ApiRequest request(Endpoint endpoint, Value user, Value body) {
    String subject = user.isUndefined() ? "" : user.toJsString();
    if (subject.chars().anyMatch(c -> Character.isSurrogate((char) c))
        && !subject.equals(new String(subject.getBytes(UTF_8), UTF_8))) {
      throw new IllegalArgumentException(
          "userId must be a string of whole characters but it has half a surrogate pair");
    }
    return ApiRequest.of(endpoint, subject, Json.print(body).toJsString());
  }
}
