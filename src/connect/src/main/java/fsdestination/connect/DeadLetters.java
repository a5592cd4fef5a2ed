package fsdestination.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.cloud.imports.ImportError;
import fsdestination.connect.record.PendingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.sink.ErrantRecordReporter;
import org.apache.kafka.connect.sink.SinkRecord;

/** Tells of rejected records: to Connect's dead-letter topic and log, else by the task's failure. */
final class DeadLetters {
  private final @Nullable ErrantRecordReporter reporter;

  /**
   * @param reporter null where the connector has neither a dead-letter topic nor a log of errors
   */
  DeadLetters(@Nullable ErrantRecordReporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Tells of each rejected record, waits until it is written, and settles it.
   *
   * @throws ConnectException where there is nobody to tell, or {@code errors.tolerance} is none
   */
  void tell(List<PendingRecord> records) {
    var told = new ArrayList<PendingRecord>();
    var reports = new ArrayList<Future<Void>>();
    for (PendingRecord record : records) {
      String reason = record.rejection();
      if (reason == null) continue;
      reports.add(report(record.record(), record + ": " + reason));
      told.add(record);
    }
    reports.forEach(DeadLetters::await);
    told.forEach(PendingRecord::told);
  }

  /**
   * Tells of requests that are like no record's; they go in their records' stead.
   *
   * @param beside a record that was sent together with them
   */
  void tell(List<ImportError> errors, PendingRecord beside) {
    SinkRecord model = beside.record();
    for (ImportError error : errors) {
      String request = error.request().toString();
      Object value = model.value() instanceof byte[] ? request.getBytes(UTF_8) : request;
      var stead =
          new SinkRecord(
              model.originalTopic(),
              model.originalKafkaPartition(),
              null,
              null,
              null,
              value,
              model.originalKafkaOffset());
      String reason =
          "a request of the batch that begins about " + beside + ", it is not clear whose: ";
      await(report(stead, reason + error.reason()));
    }
  }

  private Future<Void> report(SinkRecord record, String problem) {
    var error = new DataException("FullStory sink: rejected: " + problem);
    if (reporter == null) throw error;
    return reporter.report(record, error);
  }

  private static void await(Future<Void> report) {
    try {
      report.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectException("interrupted while a rejected record was written", e);
    } catch (ExecutionException e) {
      throw new ConnectException("a rejected record could not be written", e.getCause());
    }
  }
}
