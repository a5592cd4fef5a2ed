package fsdestination.cloud;

import static java.util.stream.Collectors.joining;

import fsdestination.cloud.api.ApiRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is to be sent for an event, and whose it is: the events of a user are sent one after
 * another.
 *
 * @param user whom the first request names that names somebody, otherwise the {@linkplain
 *     Event#user() event's own user}; empty if nobody is named
 * @param plan one entry for each subscription that is on; empty for what is no event
 */
public record Plan(String user, List<PlannedRequest> plan) {
  /** For what is no event. */
  public static final Plan NONE = new Plan("", List.of());

  /**
   * @param plan what {@link CloudDestination#plan} makes of the event
   */
  public static Plan of(Event event, List<PlannedRequest> plan) {
    String user =
        requests(plan)
            .map(ApiRequest::subject)
            .filter(subject -> !subject.isEmpty())
            .findFirst()
            .orElseGet(event::user);
    return new Plan(user, plan);
  }

  /** The requests to send, in the order of the subscriptions. */
  public Stream<ApiRequest> requests() {
    return requests(plan);
  }

  private static Stream<ApiRequest> requests(List<PlannedRequest> plan) {
    return plan.stream().map(PlannedRequest::request).filter(Objects::nonNull);
  }

  /** Why subscriptions reject the event before FullStory gets it; empty if none does. */
  public String rejection() {
    return plan.stream()
        .filter(planned -> !planned.rejection().isEmpty())
        .map(planned -> planned.subscription() + ": " + planned.rejection())
        .collect(joining("; "));
  }
}
