package fsdestination.connect.sending;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.Plan;
import fsdestination.connect.record.PendingRecord;
import fsdestination.connect.record.RecordEvent;

/**
 * What is to be done with a record.
 *
 * @param event what is to be sent; nothing for a record that is no event
 * @param problem why it is no event; empty for one that is
 */
record PlannedRecord(PendingRecord record, Plan event, String problem) {
  static PlannedRecord of(PendingRecord record, CloudDestination destination) {
    try {
      Event event = RecordEvent.of(record);
      return new PlannedRecord(record, Plan.of(event, destination.plan(event)), "");
    } catch (IllegalArgumentException e) {
      return new PlannedRecord(record, Plan.NONE, String.valueOf(e.getMessage()));
    }
  }

  /** Whether it is an event, but no subscription wants it. */
  boolean isSkipped() {
    return rejection().isEmpty() && event.requests().findAny().isEmpty();
  }

  /** Why it is rejected before FullStory is asked, at least in part; empty where it is not. */
  String rejection() {
    return problem.isEmpty() ? event.rejection() : problem;
  }
}
