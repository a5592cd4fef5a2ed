package fsdestination.connect;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.SampledCheck;
import fsdestination.connect.config.FullStorySinkConfig;
import fsdestination.connect.config.OptionNames;
import fsdestination.connect.record.PendingRecord;
import fsdestination.connect.sending.BatchSending;
import fsdestination.connect.sending.RecordPlanner;
import fsdestination.connect.sending.Sending;
import fsdestination.connect.sending.SingleSending;
import java.util.List;

/** Makes the sendings of a task, in the mode of its options. */
final class Sendings {
  private final FullStorySinkConfig config;
  private final RecordPlanner planner;

  Sendings(FullStorySinkConfig config, CloudDestination destination, SampledCheck check) {
    this.config = config;
    planner = new RecordPlanner(destination, check, config.recordProperty());
  }

  /**
   * @param records at least one, in the order of their partitions
   */
  Sending of(List<PendingRecord> records) {
    int retries = config.getInt(OptionNames.MAX_RETRIES);
    if (config.isBatch()) {
      int maxBytes = config.getInt(OptionNames.BATCH_MAX_BYTES);
      return new BatchSending(records, planner, maxBytes, retries);
    }
    int maxInFlight = config.getInt(OptionNames.MAX_IN_FLIGHT);
    return new SingleSending(records, planner, maxInFlight, retries);
  }
}
