package fsdestination.server.receiver.http;

/** A request is rejected without a call to FullStory. The message is for the sender. */
public final class HttpError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int retryAfter;
  private final String expected;

  private HttpError(int status, String message, int retryAfter, String expected) {
    super(message, null, false, false);
    this.status = status;
    this.retryAfter = retryAfter;
    this.expected = expected;
  }

  /** The request is invalid; the sender should not retry it. */
  public static HttpError of(int status, String message) {
    return new HttpError(status, message, 0, "");
  }

  /**
   * Another authentication is expected.
   *
   * @param scheme as {@code WWW-Authenticate} says it
   */
  public static HttpError unauthorized(String scheme, String message) {
    return new HttpError(401, message, 0, scheme);
  }

  /**
   * Another method is expected.
   *
   * @param allowed as {@code Allow} says it
   */
  public static HttpError methodNotAllowed(String allowed, String message) {
    return new HttpError(405, message, 0, allowed);
  }

  /** The sender should retry the request. */
  public static HttpError retryLater(int status, String message) {
    return new HttpError(status, message, 1, "");
  }

  public JsonResponse response() {
    return JsonResponse.error(status, String.valueOf(getMessage()), retryAfter)
        .withExpected(expected);
  }
}
