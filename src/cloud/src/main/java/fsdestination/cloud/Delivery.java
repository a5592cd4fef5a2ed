package fsdestination.cloud;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/**
 * What became of an event.
 *
 * @param outcomes one for each subscription that is on, in the order of the settings; after one
 *     that could not be sent now, no further one was tried
 */
public record Delivery(List<Outcome> outcomes) {
  /** Copies the list. */
  public Delivery {
    outcomes = List.copyOf(outcomes);
  }

  /** The result for the event as a whole: skipped only where no subscription matched. */
  public Outcome.Result result() {
    return outcomes.stream()
        .map(Outcome::result)
        .max(Comparator.naturalOrder())
        .orElse(Outcome.Result.SKIPPED);
  }

  /** Why it was not, or not wholly, sent, by subscription; empty where it was, or was skipped. */
  public String reason() {
    return outcomes.stream()
        .filter(outcome -> !outcome.reason().isEmpty())
        .map(outcome -> outcome.subscription() + ": " + outcome.reason())
        .collect(joining("; "));
  }
}
