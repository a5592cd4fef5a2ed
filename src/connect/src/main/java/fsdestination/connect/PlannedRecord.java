package fsdestination.connect;

import static java.util.stream.Collectors.joining;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.Planned;
import fsdestination.cloud.api.ApiRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is to be done with a record.
 *
 * @param user whose it is, to keep the order; empty where nobody is named
 * @param plan by subscription; empty for a record that is no event
 * @param problem why it is no event; empty for one that is
 */
record PlannedRecord(TakenRecord record, String user, List<Planned> plan, String problem) {
  static PlannedRecord of(TakenRecord record, CloudDestination destination) {
    try {
      Event event = RecordEvent.of(record);
      List<Planned> plan = destination.plan(event);
      String subject =
          requests(plan)
              .map(ApiRequest::subject)
              .filter(user -> !user.isEmpty())
              .findFirst()
              .orElse("");
      return new PlannedRecord(record, subject.isEmpty() ? event.user() : subject, plan, "");
    } catch (IllegalArgumentException e) {
      return new PlannedRecord(record, "", List.of(), String.valueOf(e.getMessage()));
    }
  }

  private static Stream<ApiRequest> requests(List<Planned> plan) {
    return plan.stream().map(Planned::request).filter(Objects::nonNull);
  }

  Stream<ApiRequest> requests() {
    return requests(plan);
  }

  /** Whether it is an event, but no subscription wants it. */
  boolean isSkipped() {
    return refusal().isEmpty() && requests().findAny().isEmpty();
  }

  /** Why it is refused before FullStory is asked, at least in part; empty where it is not. */
  String refusal() {
    if (!problem.isEmpty()) return problem;
    return plan.stream()
        .filter(planned -> !planned.refusal().isEmpty())
        .map(planned -> planned.subscription() + ": " + planned.refusal())
        .collect(joining("; "));
  }
}
