package fsdestination.connect.sending;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.Plan;
import fsdestination.cloud.SampledCheck;
import fsdestination.connect.record.PendingRecord;
import fsdestination.connect.record.RecordEvent;
import fsdestination.connect.record.RecordMetadata;

/**
 * Plans what is to be sent for a record.
 *
 * @param check looks at what is planned
 * @param property of the event, which gets the {@link RecordMetadata}; empty for none
 */
public record RecordPlanner(CloudDestination destination, SampledCheck check, String property) {
  PlannedRecord plan(PendingRecord record) {
    try {
      Plan plan = destination.plan(event(record));
      check.check(plan);
      return new PlannedRecord(record, plan);
    } catch (IllegalArgumentException e) {
      return new PlannedRecord(record, Plan.invalid(String.valueOf(e.getMessage())));
    }
  }

  private Event event(PendingRecord record) {
    Event event = RecordEvent.of(record);
    return property.isEmpty() ? event : event.withProperty(property, RecordMetadata.of(record));
  }
}
