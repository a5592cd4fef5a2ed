package fsdestination.connect.sending;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Plan;
import fsdestination.connect.record.PendingRecord;
import fsdestination.connect.record.RecordEvent;

/** A record with what is to be sent for it. */
record PlannedRecord(PendingRecord record, Plan plan) {
  static PlannedRecord of(PendingRecord record, CloudDestination destination) {
    try {
      return new PlannedRecord(record, destination.plan(RecordEvent.of(record)));
    } catch (IllegalArgumentException e) {
      return new PlannedRecord(record, Plan.invalid(String.valueOf(e.getMessage())));
    }
  }
}
