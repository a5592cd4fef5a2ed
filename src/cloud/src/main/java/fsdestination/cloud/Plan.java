package fsdestination.cloud;

import static java.util.stream.Collectors.joining;

import fsdestination.Nullable;
import fsdestination.cloud.api.ApiRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is to be sent for an event. It does not keep the event itself, which may be many times
 * larger than its requests.
 *
 * @param orderingKey events of the same key are sent one after another: the user whom the first
 *     request names that names somebody, otherwise the {@linkplain Event#user() event's own user};
 *     empty if nobody is named
 * @param entries one for each subscription that is on, in the order of the settings
 * @param problem why there is no event; empty if there is one
 */
public record Plan(String orderingKey, List<PlannedRequest> entries, String problem) {
  /** Nothing to send, and nothing wrong. */
  public static final Plan EMPTY = new Plan("", List.of(), "");

  static Plan of(Event event, List<PlannedRequest> entries) {
    String orderingKey =
        requests(entries)
            .map(ApiRequest::subject)
            .filter(subject -> !subject.isEmpty())
            .findFirst()
            .orElseGet(event::user);
    return new Plan(orderingKey, entries, "");
  }

  /**
   * The plan for something that is no event.
   *
   * @param problem why it is none
   */
  public static Plan invalid(String problem) {
    return new Plan("", List.of(), problem);
  }

  /** Whether there is an event. */
  public boolean isEvent() {
    return problem.isEmpty();
  }

  /** The requests to send, in the order of the subscriptions. */
  public Stream<ApiRequest> requests() {
    return requests(entries);
  }

  private static Stream<ApiRequest> requests(List<PlannedRequest> entries) {
    return entries.stream().map(PlannedRequest::request).filter(Objects::nonNull);
  }

  /** Whether there is anything to send. */
  public boolean hasRequests() {
    return requests().findAny().isPresent();
  }

  /** The characters of all requests. */
  public long size() {
    return requests().mapToLong(ApiRequest::size).sum();
  }

  /** Why the event is rejected before FullStory gets it, at least in part; empty if it is not. */
  public String rejection() {
    if (!isEvent()) return problem;
    return entries.stream()
        .filter(entry -> !entry.rejection().isEmpty())
        .map(entry -> entry.subscription() + ": " + entry.rejection())
        .collect(joining("; "));
  }

  /** Whether there is an event that no subscription wants. */
  public boolean isSkipped() {
    return rejection().isEmpty() && !hasRequests();
  }

  /**
   * What became of the event once all requests have been sent.
   *
   * @param rejections why FullStory rejected a request; null if it did not
   */
  public FinalResult result(Function<ApiRequest, @Nullable String> rejections) {
    var reasons = new ArrayList<String>();
    if (!rejection().isEmpty()) reasons.add(rejection());
    int sent = 0;
    for (ApiRequest request : requests().toList()) {
      String reason = rejections.apply(request);
      if (reason == null) sent++;
      else reasons.add(reason);
    }
    return FinalResult.of(sent, String.join("; ", reasons));
  }

  Plan with(List<PlannedRequest> entries) {
    return new Plan(orderingKey, entries, problem);
  }
}
