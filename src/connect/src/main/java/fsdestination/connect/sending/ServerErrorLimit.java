package fsdestination.connect.sending;

import fsdestination.cloud.SubscriptionResult;

/**
 * How often FullStory has failed on the same request, to tell one that it fails on for ever from a
 * FullStory that fails on all. Only answers that mean a fault of FullStory's own are counted, such
 * as 500, or that it still executes the request: what is down, asks to slow down or does not answer
 * is waited for without end.
 */
final class ServerErrorLimit {
  private final int maxRetries;
  private int rounds;
  private boolean isBisecting;
  private boolean works;

  /**
   * @param maxRetries how often a request is sent again; below 0 for ever
   */
  ServerErrorLimit(int maxRetries) {
    this.maxRetries = maxRetries;
  }

  /** Counts a fault; whether the request was tried often enough. */
  boolean isExhausted() {
    return maxRetries >= 0 && ++rounds > maxRetries;
  }

  /**
   * The same for an answer to requests that were sent together, be it a fault or not. Once they are
   * divided, for one of them may be what FullStory fails on, it is not tried long; but nothing is
   * blamed on one unless FullStory has taken others since.
   *
   * <p>409 is not counted: the key of a batch contains its body, so it always means that FullStory
   * is still executing the batch, which would be sent twice if it were divided.
   */
  boolean isExhausted(int status, int together) {
    if (status == 409 || !SubscriptionResult.isServerError(status)) return false;
    return isExhausted() || (isBisecting && (together > 1 || works));
  }

  /** They are divided, to find the one. */
  void bisect() {
    isBisecting = true;
    rounds = 0;
  }

  void success() {
    works = true;
    rounds = 0;
  }

  /** The one was found. */
  void rejected() {
    works = false;
    rounds = 0;
  }
}
