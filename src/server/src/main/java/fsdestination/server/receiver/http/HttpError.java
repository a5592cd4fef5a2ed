package fsdestination.server.receiver.http;

/** A request that is answered without asking FullStory. The message is for the sender. */
public final class HttpError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int retryAfter;
  private final String wanted;

  private HttpError(int status, String message, int retryAfter, String wanted) {
    super(message, null, false, false);
    this.status = status;
    this.retryAfter = retryAfter;
    this.wanted = wanted;
  }

  /** Wrong, and wrong again if it is sent again. */
  public static HttpError wrong(int status, String message) {
    return new HttpError(status, message, 0, "");
  }

  /**
   * Another authentication is expected.
   *
   * @param scheme as {@code WWW-Authenticate} says it
   */
  public static HttpError unknown(String scheme, String message) {
    return new HttpError(401, message, 0, scheme);
  }

  /**
   * Another method is expected.
   *
   * @param allowed as {@code Allow} says it
   */
  public static HttpError method(String allowed, String message) {
    return new HttpError(405, message, 0, allowed);
  }

  /** Welcome later. */
  public static HttpError later(int status, String message) {
    return new HttpError(status, message, 1, "");
  }

  public JsonResponse answer() {
    return JsonResponse.problem(status, String.valueOf(getMessage()), retryAfter).wanting(wanted);
  }
}
