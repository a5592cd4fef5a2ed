package fsdestination.cloud;

/**
 * What became of an event, or of an event by one subscription. In the order in which they count for
 * the whole event: the last one decides.
 */
public enum Outcome {
  /** No subscription matched. */
  SKIPPED,
  /** FullStory accepted it. */
  SENT,
  /** It can never be sent as it is: a field is invalid, or FullStory rejected it. */
  REJECTED,
  /** FullStory could not accept it now. Send the event again later. */
  UNAVAILABLE,
  /** FullStory does not accept the API key. Send the event again with a valid one. */
  UNAUTHORIZED;

  /** Whether the event is to be sent again later. */
  public boolean isRetryable() {
    return compareTo(UNAVAILABLE) >= 0;
  }
}
