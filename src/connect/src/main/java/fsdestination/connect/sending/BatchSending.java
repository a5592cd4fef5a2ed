package fsdestination.connect.sending;

import fsdestination.Nullable;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.api.RejectedRequestException;
import fsdestination.cloud.api.UnavailableException;
import fsdestination.cloud.imports.BatchImports;
import fsdestination.cloud.imports.ImportError;
import fsdestination.cloud.imports.ImportJob;
import fsdestination.cloud.imports.RejectedImports;
import fsdestination.connect.record.PendingRecord;
import java.util.ArrayList;
import java.util.List;

/** Sends events by FullStory's batch imports, one job at a time, users before events. */
public final class BatchSending implements Sending {
  private final List<PendingRecord> records;
  private final RecordPlanner planner;
  private final long maxBytes;
  private final RejectedImports errors = new RejectedImports();
  private final List<PlannedRecord> plans = new ArrayList<>();
  private final ServerErrorLimit serverErrors;
  private @Nullable ImportQueue jobs;

  /**
   * @param maxBytes of a job
   * @param maxRetries where FullStory fails on a job; below 0 for ever
   */
  public BatchSending(
      List<PendingRecord> records, RecordPlanner planner, long maxBytes, int maxRetries) {
    serverErrors = new ServerErrorLimit(maxRetries);
    this.records = records;
    this.planner = planner;
    this.maxBytes = maxBytes;
  }

  @Override
  public List<PendingRecord> records() {
    return records;
  }

  @Override
  public @Nullable SendFailure run() {
    ImportQueue left = jobs == null ? plan() : jobs;
    jobs = left;
    try {
      while (!left.isEmpty()) {
        if (Thread.currentThread().isInterrupted()) return SendFailure.interrupted();
        send(left);
      }
      return null;
    } catch (ApiException e) {
      return SendFailure.of(e);
    }
  }

  private ImportQueue plan() {
    for (PendingRecord record : records) plans.add(planner.plan(record));
    var made = new ImportQueue(records, maxBytes);
    for (Endpoint endpoint : List.of(Endpoint.CREATE_USER, Endpoint.CREATE_EVENT)) {
      made.add(
          endpoint,
          plans.stream()
              .flatMap(planned -> planned.plan().requests())
              .filter(request -> request.endpoint() == endpoint)
              .toList());
    }
    return made;
  }

  private void send(ImportQueue left) {
    Endpoint endpoint = left.endpoint();
    List<ApiRequest> requests = left.requests();
    BatchImports imports = new BatchImports(planner.destination().api());
    try {
      ApiRequest request = left.request();
      String id = create(left, request, imports);
      if (id == null) return;
      ImportJob job = imports.await(request.endpoint(), id);
      if (!job.isClean()) errors.add(requests, job, imports.errors(endpoint, job));
      done(left, requests);
      serverErrors.success();
    } catch (RejectedRequestException e) {
      // One request may spoil the others, or all are too large together.
      boolean divisible = e.status() == 400 || e.status() == 413;
      if (divisible && requests.size() > 1) {
        left.halve();
      } else {
        errors.rejectAll(requests, e);
        done(left, requests);
      }
    }
  }

  /** What their sessions do not take is sent for the users, by another job. */
  private void done(ImportQueue left, List<ApiRequest> requests) {
    Endpoint endpoint = left.endpoint();
    left.done();
    left.add(endpoint, errors.fallbacks(requests));
  }

  /** Creates the first job; null where FullStory fails on it, and it was divided or rejected. */
  private @Nullable String create(ImportQueue left, ApiRequest request, BatchImports imports) {
    List<ApiRequest> requests = left.requests();
    try {
      return imports.create(request, left.key(request));
    } catch (UnavailableException e) {
      if (!serverErrors.isExhausted(e.status(), requests.size())) throw e;
      if (requests.size() > 1) {
        left.halve();
        serverErrors.bisect();
      } else {
        errors.rejectAll(requests, e.getMessage());
        left.done();
        serverErrors.rejected();
      }
      return null;
    }
  }

  @Override
  public List<ImportError> unmatched() {
    return errors.unmatched();
  }

  @Override
  public void complete() {
    for (PlannedRecord planned : plans) {
      planned.record().complete(planned.plan().result(errors::reason));
    }
  }
}
