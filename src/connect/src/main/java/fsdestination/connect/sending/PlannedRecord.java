package fsdestination.connect.sending;

import fsdestination.cloud.Plan;
import fsdestination.connect.record.PendingRecord;

/** A record with what is to be sent for it. */
record PlannedRecord(PendingRecord record, Plan plan) {}
