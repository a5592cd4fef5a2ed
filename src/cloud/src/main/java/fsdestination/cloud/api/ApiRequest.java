package fsdestination.cloud.api;

import fsdestination.Nullable;

/**
 * A request of FullStory's API, without its headers.
 *
 * @param subject the uid of a user, which V1 has in the path, or the id of a job; otherwise empty
 * @param query the query, from its {@code ?} on, or empty
 * @param body JSON, or empty for a request without a body
 * @param fallback the request that is sent instead if FullStory rejects the session that this one
 *     names ({@link RejectedRequestException#isOfSession}), or null
 */
public record ApiRequest(
    Endpoint endpoint, String subject, String query, String body, @Nullable ApiRequest fallback) {
  /** A request whose path says all but the body. */
  public static ApiRequest of(Endpoint endpoint, String subject, String body) {
    return new ApiRequest(endpoint, subject, "", body, null);
  }

  /** The same, with a request that is sent instead if FullStory rejects the session. */
  public ApiRequest withFallback(ApiRequest fallback) {
    return new ApiRequest(endpoint, subject, query, body, fallback);
  }

  /** How long its body is, with that of its fallback, in characters. */
  public long size() {
    return body.length() + (fallback == null ? 0 : fallback.size());
  }

  /** The path and query. */
  public String path() {
    return endpoint.path(subject) + query;
  }

  /** The operation alone: body and subject may be personal. */
  @Override
  public String toString() {
    return endpoint.toString();
  }
}
