package fsdestination.cloud.api;

import fsdestination.cloud.internal.UriComponent;

/** The operations of FullStory's REST API that are used here. */
public enum Endpoint {
  /** Whether a key is good; answers with what it may do. */
  ME("GET", "/me", false),
  /** V2: creates a user, or updates the one with this uid. */
  CREATE_USER("POST", "/v2/users", true),
  /** V2: one event of a user or of a session. */
  CREATE_EVENT("POST", "/v2/events", true),
  /** V2: deletes a user and what was captured of them. */
  DELETE_USER("DELETE", "/v2/users?uid={}", false),
  /** V2: a job that creates many users. */
  IMPORT_USERS("POST", "/v2/users/batch", true),
  /** V2: a job that creates many events. */
  IMPORT_EVENTS("POST", "/v2/events/batch", true),
  /** V2: how far a job has come. */
  USERS_JOB("GET", "/v2/users/batch/{}", false),
  /** V2: how far a job has come. */
  EVENTS_JOB("GET", "/v2/events/batch/{}", false),
  /** V2: what a job could not create, by pages. */
  USERS_JOB_ERRORS("GET", "/v2/users/batch/{}/errors", false),
  /** V2: what a job could not create, by pages. */
  EVENTS_JOB_ERRORS("GET", "/v2/events/batch/{}/errors", false),
  /** V1: properties of a user whom FullStory has captured. */
  USER_PROPERTIES("POST", "/users/v1/individual/{}/customvars?integration=segment", false),
  /** V1: an event of a user whom FullStory has captured. */
  USER_EVENT("POST", "/users/v1/individual/{}/customevent?integration=segment", false);

  private final String method;
  private final String path;
  private final boolean idempotent;

  Endpoint(String method, String path, boolean idempotent) {
    this.method = method;
    this.path = path;
    this.idempotent = idempotent;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** Whether FullStory takes an {@code Idempotency-Key} here: the V2 operations that create. */
  public boolean isIdempotent() {
    return idempotent;
  }

  boolean isV1() {
    return this == USER_PROPERTIES || this == USER_EVENT;
  }

  /**
   * @param subject fills the path's gap: a user id or a job
   */
  String path(String subject) {
    return path.replace("{}", UriComponent.encode(subject));
  }

  /** Method and path for messages, without a user's id. */
  @Override
  public String toString() {
    return method + " " + path.replace("{}", "…");
  }
}
