package fsdestination.cloud.api;

import fsdestination.cloud.internal.SessionCodes;

/** FullStory rejected this request and would reject it again; others may pass. */
public final class RejectedRequestException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean ofSession;

  RejectedRequestException(String message, int status) {
    this(message, status, "");
  }

  /**
   * @param code of FullStory's error, or empty
   */
  RejectedRequestException(String message, int status, String code) {
    super(message, status, null);
    ofSession = SessionCodes.isOfSession(code);
  }

  /**
   * Whether the session that the request names takes no more events, because it is full or
   * FullStory does not know it: the event may still be sent for its user.
   */
  public boolean isOfSession() {
    return ofSession;
  }
}
