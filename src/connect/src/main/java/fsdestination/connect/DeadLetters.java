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

/** Reports rejected records to Connect's dead-letter topic and log, or else fails the task. */
final class DeadLetters {
  private final @Nullable ErrantRecordReporter reporter;

  /**
   * @param reporter null if the connector has neither a dead-letter topic nor a log of errors
   */
  DeadLetters(@Nullable ErrantRecordReporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Reports each rejected record, and waits until it is written.
   *
   * @throws ConnectException if there is no reporter, or {@code errors.tolerance} is none
   */
  void report(List<PendingRecord> records) {
    var rejected = new ArrayList<PendingRecord>();
    var reports = new ArrayList<Future<Void>>();
    for (PendingRecord record : records) {
      String reason = record.rejection();
      if (reason == null) continue;
      reports.add(report(record.record(), record + ": " + reason));
      rejected.add(record);
    }
    reports.forEach(DeadLetters::await);
    rejected.forEach(PendingRecord::reported);
  }

  /**
   * Reports requests that match no record, as substitutes for their records.
   *
   * @param sibling a record that was sent together with them
   */
  void report(List<ImportError> errors, PendingRecord sibling) {
    SinkRecord model = sibling.record();
    for (ImportError error : errors) {
      String request = error.request().toString();
      Object value = model.value() instanceof byte[] ? request.getBytes(UTF_8) : request;
      var substitute =
          new SinkRecord(
              model.originalTopic(),
              model.originalKafkaPartition(),
              null,
              null,
              null,
              value,
              model.originalKafkaOffset());
      String reason =
          "a request of the batch that begins about " + sibling + ", it is not clear whose: ";
      await(report(substitute, reason + error.reason()));
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
