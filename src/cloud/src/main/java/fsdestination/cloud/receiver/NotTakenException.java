package fsdestination.cloud.receiver;

/** A request that is answered without asking FullStory. The message is for the sender. */
final class NotTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int retryAfter;

  private NotTakenException(int status, String message, int retryAfter) {
    super(message, null, false, false);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Wrong, and wrong again if it is sent again. */
  static NotTakenException wrong(int status, String message) {
    return new NotTakenException(status, message, 0);
  }

  /** Welcome later. */
  static NotTakenException later(int status, String message) {
    return new NotTakenException(status, message, 1);
  }

  Answer answer() {
    return Answer.problem(status, String.valueOf(getMessage()), retryAfter);
  }
}
