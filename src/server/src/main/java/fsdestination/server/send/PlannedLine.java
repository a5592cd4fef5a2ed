package fsdestination.server.send;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.EventShape;
import fsdestination.cloud.PendingDelivery;
import fsdestination.cloud.Plan;
import fsdestination.cloud.internal.Sha256;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineAdvice;
import fsdestination.server.send.journal.Tally;

/**
 * What is to be done with a line.
 *
 * @param event what is to be sent; nothing for a line that is blank or no event
 * @param problem why it is no event; empty for one that is, and for a blank line
 */
record PlannedLine(Line line, Plan event, String problem) {
  /**
   * @param name of the input, which is part of the keys of events without a messageId
   */
  static PlannedLine of(Line line, String name, CloudDestination destination) {
    if (line.problem() != null) return rejected(line, line.problem());
    if (line.isBlank()) return new PlannedLine(line, Plan.NONE, "");
    String key = Sha256.of(name + "\n" + line.start() + "\n" + line.digest());
    try {
      Event event = Event.parse(line.bytes(), key);
      String problem = EventShape.problem(event, LineAdvice::of);
      if (!problem.isEmpty()) return rejected(line, problem);
      return new PlannedLine(line, Plan.of(event, destination.plan(event)), "");
    } catch (IllegalArgumentException e) {
      return rejected(line, e.getMessage() + LineAdvice.of(line.bytes()));
    }
  }

  private static PlannedLine rejected(Line line, String problem) {
    return new PlannedLine(line, Plan.NONE, problem);
  }

  /** What becomes of it where no request is to be sent. */
  Settled settledWithoutRequests() {
    if (!problem.isEmpty()) return new Settled(Tally.rejected(0), problem, false);
    if (line.isBlank()) return new Settled(Tally.NONE, "", false);
    return event.rejection().isEmpty()
        ? new Settled(Tally.SKIPPED, "", true)
        : new Settled(Tally.rejected(0), event.rejection(), true);
  }

  /**
   * What became of a line.
   *
   * @param reason why it was rejected; empty where it was not
   * @param event whether the line is JSON
   */
  record Settled(Tally tally, String reason, boolean event) {
    static Settled of(PendingDelivery done) {
      return done.reason().isEmpty() ? sent(done.sent()) : rejected(done.sent(), done.reason());
    }

    static Settled sent(int requests) {
      return new Settled(requests == 0 ? Tally.SKIPPED : Tally.sent(requests), "", true);
    }

    static Settled rejected(int requests, String reason) {
      return new Settled(Tally.rejected(requests), reason, true);
    }
  }
}
