package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.api.RejectedRequestException;
import fsdestination.cloud.imports.BatchImports;
import fsdestination.cloud.imports.ImportJob;
import fsdestination.cloud.imports.RejectedImports;
import fsdestination.server.send.PlannedLine.Settled;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineReader;
import fsdestination.server.send.journal.Checkpoint;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends events by batch imports: for each batch of lines its users, then its events. The borders of
 * a batch are journaled before it is sent, so that a resumed run sends the same one with the same
 * key. The next one is read meanwhile.
 */
final class BatchRun {
  private final EventFileSender run;
  private final LineReader lines;
  private final OrderedCommitter ledger;
  private final BatchImports imports;

  BatchRun(EventFileSender run, LineReader lines) {
    this.run = run;
    this.lines = lines;
    this.imports = new BatchImports(run.destination().api());
    // A mark within a batch would part its lines, and what is left be another batch.
    ledger = new OrderedCommitter(run);
  }

  EventFileSender.Result run() throws IOException {
    String stopped = "";
    ExecutorService reader = Executors.newSingleThreadExecutor(BatchRun::thread);
    try {
      Batch batch = read(run.journal().batch());
      while (!batch.lines().isEmpty()) {
        // While FullStory works on this one.
        Future<Batch> next = reader.submit(() -> read(null));
        send(batch);
        batch = get(next);
      }
    } catch (ApiException e) {
      stopped = e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = "interrupted";
    } finally {
      reader.shutdownNow();
    }
    Checkpoint mark = ledger.mark();
    return new EventFileSender.Result(mark.tally(), stopped, mark.line());
  }

  private static Batch get(Future<Batch> read) throws IOException, InterruptedException {
    try {
      return read.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) throw failure;
      throw new IllegalStateException("the next batch could not be read", e.getCause());
    }
  }

  /** It may wait for standard input when the run has been stopped. */
  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "fullstory-send-reader");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * @param borders of the batch that a run before this one had begun
   */
  private Batch read(Journal.@Nullable Borders borders) throws IOException {
    return read(lines, run, borders);
  }

  static Batch read(LineReader lines, EventFileSender run, Journal.@Nullable Borders borders)
      throws IOException {
    var batch = new Batch();
    while (borders == null
        ? !batch.isFull()
        : batch.lines().isEmpty() || batch.borders().to() < borders.to()) {
      Line line = lines.next();
      if (line == null) break;
      batch.add(PlannedLine.of(line, run.name(), run.destination()));
    }
    return batch;
  }

  private void send(Batch batch) throws InterruptedException {
    run.journal().write(batch.borders());
    var errors = new RejectedImports();
    send(Endpoint.CREATE_USER, batch, batch.requests(Endpoint.CREATE_USER), errors);
    List<ApiRequest> events = batch.requests(Endpoint.CREATE_EVENT);
    send(Endpoint.CREATE_EVENT, batch, events, errors);
    send(Endpoint.CREATE_EVENT, batch, errors.fallbacks(events), errors);
    Tally before = ledger.mark().tally();
    for (PlannedLine line : batch.lines()) {
      var entry = ledger.open(line.line());
      if (entry != null) ledger.settle(entry, settled(line, errors));
    }
    ledger.reject(errors.others(), before);
    ledger.save();
  }

  private void send(Endpoint endpoint, Batch batch, List<ApiRequest> requests, RejectedImports errors) {
    if (requests.isEmpty()) return;
    ApiRequest request = Batch.request(endpoint, requests);
    try {
      ImportJob job = imports.run(request, batch.key(run.name(), request));
      if (!job.isClean()) errors.add(requests, job, imports.errors(endpoint, job));
    } catch (RejectedRequestException e) {
      // All of them, then.
      errors.rejectAll(requests, e);
    }
  }

  private static Settled settled(PlannedLine line, RejectedImports errors) {
    List<ApiRequest> requests = line.event().requests().toList();
    if (requests.isEmpty()) return line.settledWithoutRequests();
    var reasons = new ArrayList<String>();
    if (!line.event().rejection().isEmpty()) reasons.add(line.event().rejection());
    int sent = 0;
    for (ApiRequest request : requests) {
      String reason = errors.reason(request);
      if (reason == null) sent++;
      else reasons.add(reason);
    }
    return reasons.isEmpty()
        ? Settled.sent(sent)
        : Settled.rejected(sent, String.join("; ", reasons));
  }
}
