package fsdestination.cloud.api;

/** FullStory does not take the API key, or not for this: 401 or 403. Every request would fail. */
public final class UnauthorizedException extends ApiException {
  private static final long serialVersionUID = 1L;

  UnauthorizedException(String message, int status) {
    super(message, status, null);
  }
}
