package fsdestination.server.receiver.http;

/** A request that is answered without asking FullStory. The message is for the sender. */
public final class NotTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int retryAfter;
  private final String wanted;

  private NotTakenException(int status, String message, int retryAfter, String wanted) {
    super(message, null, false, false);
    this.status = status;
    this.retryAfter = retryAfter;
    this.wanted = wanted;
  }

  /** Wrong, and wrong again if it is sent again. */
  public static NotTakenException wrong(int status, String message) {
    return new NotTakenException(status, message, 0, "");
  }

  /**
   * Another authentication is expected.
   *
   * @param scheme as {@code WWW-Authenticate} says it
   */
  public static NotTakenException unknown(String scheme, String message) {
    return new NotTakenException(401, message, 0, scheme);
  }

  /**
   * Another method is expected.
   *
   * @param allowed as {@code Allow} says it
   */
  public static NotTakenException method(String allowed, String message) {
    return new NotTakenException(405, message, 0, allowed);
  }

  /** Welcome later. */
  public static NotTakenException later(int status, String message) {
    return new NotTakenException(status, message, 1, "");
  }

  public Answer answer() {
    return Answer.problem(status, String.valueOf(getMessage()), retryAfter).wanting(wanted);
  }
}
