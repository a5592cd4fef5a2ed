package fsdestination.cloud.api;

/**
 * A request of FullStory's API, but for its headers.
 *
 * @param subject whom or what it is about: a user's uid, which for V1 stands in the path, or a job;
 *     empty if nobody is named
 * @param query what stands behind the path, from its {@code ?} on, or empty
 * @param body JSON, or empty for a request without a body
 */
public record ApiRequest(Endpoint endpoint, String subject, String query, String body) {
  /** A request whose path says all but the body. */
  public static ApiRequest of(Endpoint endpoint, String subject, String body) {
    return new ApiRequest(endpoint, subject, "", body);
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
