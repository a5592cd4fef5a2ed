package fsdestination.cloud.file;

import static java.util.stream.Collectors.joining;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Delivery;
import fsdestination.cloud.Event;
import fsdestination.cloud.EventShape;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.Planned;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.text.Digest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is to be done with a line.
 *
 * @param user whose it is, to keep the order; empty where nobody is named
 * @param plan by subscription; empty for a line that is blank or no event
 * @param problem why it is no event; empty for one that is, and for a blank line
 */
record PlannedLine(Line line, String user, List<Planned> plan, String problem) {
  /**
   * @param name of the input, which is part of the keys of events without a messageId
   */
  static PlannedLine of(Line line, String name, CloudDestination destination) {
    if (line.problem() != null) return refused(line, line.problem());
    if (line.isBlank()) return new PlannedLine(line, "", List.of(), "");
    String key = Digest.of(name + "\n" + line.start() + "\n" + line.digest());
    try {
      Event event = Event.parse(line.bytes(), key);
      String problem = EventShape.problem(event, LineAdvice::of);
      if (!problem.isEmpty()) return refused(line, problem);
      List<Planned> plan = destination.plan(event);
      String subject =
          requests(plan)
              .map(ApiRequest::subject)
              .filter(user -> !user.isEmpty())
              .findFirst()
              .orElse("");
      return new PlannedLine(line, subject.isEmpty() ? event.user() : subject, plan, "");
    } catch (IllegalArgumentException e) {
      return refused(line, e.getMessage() + LineAdvice.of(line.bytes()));
    }
  }

  private static PlannedLine refused(Line line, String problem) {
    return new PlannedLine(line, "", List.of(), problem);
  }

  private static Stream<ApiRequest> requests(List<Planned> plan) {
    return plan.stream().map(Planned::request).filter(Objects::nonNull);
  }

  Stream<ApiRequest> requests() {
    return requests(plan);
  }

  /** Why subscriptions refuse it before FullStory is asked; empty where none does. */
  String refusal() {
    return plan.stream()
        .filter(planned -> !planned.refusal().isEmpty())
        .map(planned -> planned.subscription() + ": " + planned.refusal())
        .collect(joining("; "));
  }

  /** What becomes of it where no request is to be sent. */
  Settled settledWithoutRequests() {
    if (!problem.isEmpty()) return new Settled(Tally.refused(0), problem, false);
    if (line.isBlank()) return new Settled(Tally.NONE, "", false);
    return refusal().isEmpty()
        ? new Settled(Tally.SKIPPED, "", true)
        : new Settled(Tally.refused(0), refusal(), true);
  }

  /**
   * What became of a line.
   *
   * @param reason why it was refused; empty where it was not
   * @param event whether the line is JSON
   */
  record Settled(Tally tally, String reason, boolean event) {
    static Settled of(Delivery delivery) {
      int sent =
          (int)
              delivery.outcomes().stream()
                  .filter(outcome -> outcome.result() == Outcome.Result.SENT)
                  .count();
      return delivery.reason().isEmpty() ? sent(sent) : refused(sent, delivery.reason());
    }

    static Settled sent(int requests) {
      return new Settled(requests == 0 ? Tally.SKIPPED : Tally.sent(requests), "", true);
    }

    static Settled refused(int requests, String reason) {
      return new Settled(Tally.refused(requests), reason, true);
    }
  }
}
