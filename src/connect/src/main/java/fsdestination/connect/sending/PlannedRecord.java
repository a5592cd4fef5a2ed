package fsdestination.connect.sending;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.PlannedEvent;
import fsdestination.cloud.SampledCheck;
import fsdestination.connect.record.RecordEvent;
import fsdestination.connect.record.TakenRecord;

/**
 * What is to be done with a record.
 *
 * @param event what is to be sent; nothing for a record that is no event
 * @param problem why it is no event; empty for one that is
 */
record PlannedRecord(TakenRecord record, PlannedEvent event, String problem) {
  /**
   * @param check looks at what is planned
   */
  static PlannedRecord of(TakenRecord record, CloudDestination destination, SampledCheck check) {
    try {
      Event event = RecordEvent.of(record);
      PlannedEvent planned = PlannedEvent.of(event, destination.plan(event));
      check.check(planned);
      return new PlannedRecord(record, planned, "");
    } catch (IllegalArgumentException e) {
      return new PlannedRecord(record, PlannedEvent.NONE, String.valueOf(e.getMessage()));
    }
  }

  /** Whether it is an event, but no subscription wants it. */
  boolean isSkipped() {
    return refusal().isEmpty() && event.requests().findAny().isEmpty();
  }

  /** Why it is refused before FullStory is asked, at least in part; empty where it is not. */
  String refusal() {
    return problem.isEmpty() ? event.refusal() : problem;
  }
}
