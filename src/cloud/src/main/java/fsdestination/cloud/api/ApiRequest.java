package fsdestination.cloud.api;

import fsdestination.Nullable;

/**
 * A request of FullStory's API, but for its headers.
 *
 * @param subject whom or what it is about: a user's uid, which for V1 stands in the path, or a job;
 *     empty if nobody is named
 * @param query what stands behind the path, from its {@code ?} on, or empty
 * @param body JSON, or empty for a request without a body
 * @param fallback what is sent instead where FullStory says that the session it names {@linkplain
 *     RejectedException#isOfSession takes no events}, if anything
 */
public record ApiRequest(
    Endpoint endpoint, String subject, String query, String body, @Nullable ApiRequest fallback) {
  /** A request whose path says all but the body. */
  public static ApiRequest of(Endpoint endpoint, String subject, String body) {
    return new ApiRequest(endpoint, subject, "", body, null);
  }

  /** The same, with what is sent in its place where its session takes no events. */
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
