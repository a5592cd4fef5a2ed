package fsdestination.connect.sending;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Plan;
import fsdestination.cloud.SampledCheck;
import fsdestination.connect.record.PendingRecord;
import fsdestination.connect.record.RecordEvent;

/** A record with what is to be sent for it. */
record PlannedRecord(PendingRecord record, Plan plan) {
  /**
   * @param check looks at what is planned
   */
  static PlannedRecord of(PendingRecord record, CloudDestination destination, SampledCheck check) {
    try {
      Plan plan = destination.plan(RecordEvent.of(record));
      check.check(plan);
      return new PlannedRecord(record, plan);
    } catch (IllegalArgumentException e) {
      return new PlannedRecord(record, Plan.invalid(String.valueOf(e.getMessage())));
    }
  }
}
