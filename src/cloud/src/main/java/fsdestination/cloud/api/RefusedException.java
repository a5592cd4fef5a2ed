package fsdestination.cloud.api;

/** FullStory refused this request and would refuse it again; others may pass. */
public final class RefusedException extends ApiException {
  private static final long serialVersionUID = 1L;

  RefusedException(String message, int status) {
    super(message, status, null);
  }
}
