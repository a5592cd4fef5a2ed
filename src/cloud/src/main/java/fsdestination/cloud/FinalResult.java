package fsdestination.cloud;

/**
 * What became of an event in the end, after as many attempts as it took.
 *
 * @param outcome skipped, sent or rejected; rejected also if only some subscriptions rejected it
 * @param requests that FullStory accepted
 * @param reason why it was rejected, by subscription; empty if it was not
 */
public record FinalResult(Outcome outcome, int requests, String reason) {
  static FinalResult of(int requests, String reason) {
    if (!reason.isEmpty()) return new FinalResult(Outcome.REJECTED, requests, reason);
    return new FinalResult(requests == 0 ? Outcome.SKIPPED : Outcome.SENT, requests, "");
  }
}
