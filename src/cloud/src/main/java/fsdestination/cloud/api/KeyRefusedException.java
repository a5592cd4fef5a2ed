package fsdestination.cloud.api;

/** FullStory does not take the API key, or not for this: 401 or 403. Every request would fail. */
public final class KeyRefusedException extends ApiException {
  private static final long serialVersionUID = 1L;

  KeyRefusedException(String message, int status) {
    super(message, status, null);
  }
}
