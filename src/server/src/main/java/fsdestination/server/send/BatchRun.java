package fsdestination.server.send;

import fsdestination.cloud.Tally;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.api.RejectedRequestException;
import fsdestination.cloud.imports.BatchImports;
import fsdestination.cloud.imports.ImportJob;
import fsdestination.cloud.imports.RejectedImports;
import fsdestination.server.send.input.LineReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends events by batch imports: for each batch of lines its users, then its events. The range of a
 * batch is journaled before it is sent, so that a resumed run sends the same one with the same key.
 * The next one is read meanwhile.
 */
final class BatchRun {
  private final RunContext context;
  private final BatchReader reader;
  private final OrderedCommitter committer;
  private final BatchImports imports;

  BatchRun(RunContext context, LineReader lines) {
    this.context = context;
    this.reader = new BatchReader(context, lines);
    this.imports = new BatchImports(context.destination().api());
    // A checkpoint within a batch would split it, and the rest would be another batch.
    committer = new OrderedCommitter(context);
  }

  RunResult run() throws IOException {
    String stopped = "";
    ExecutorService thread = Executors.newSingleThreadExecutor(BatchRun::thread);
    try {
      Batch batch = reader.next(context.journal().batch());
      while (!batch.lines().isEmpty()) {
        // While FullStory works on this one.
        Future<Batch> next = thread.submit(() -> reader.next());
        send(batch);
        batch = get(next);
      }
    } catch (ApiException e) {
      stopped = e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = "interrupted";
    } finally {
      thread.shutdownNow();
    }
    return RunResult.of(committer.checkpoint(), stopped);
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

  private void send(Batch batch) throws InterruptedException {
    context.journal().write(batch.range());
    var errors = new RejectedImports();
    send(Endpoint.CREATE_USER, batch, batch.requests(Endpoint.CREATE_USER), errors);
    List<ApiRequest> events = batch.requests(Endpoint.CREATE_EVENT);
    send(Endpoint.CREATE_EVENT, batch, events, errors);
    send(Endpoint.CREATE_EVENT, batch, errors.fallbacks(events), errors);
    Tally before = committer.checkpoint().tally();
    for (PlannedLine line : batch.lines()) {
      var entry = committer.track(line.line());
      if (entry != null) committer.complete(entry, line.result(errors::reason));
    }
    committer.reject(errors.unmatched(), before);
    committer.save();
  }

  private void send(
      Endpoint endpoint, Batch batch, List<ApiRequest> requests, RejectedImports errors) {
    if (requests.isEmpty()) return;
    ApiRequest request = Batch.request(endpoint, requests);
    try {
      ImportJob job = imports.run(request, batch.key(context.name(), request));
      if (!job.isClean()) errors.add(requests, job, imports.errors(endpoint, job));
    } catch (RejectedRequestException e) {
      // All of them, then.
      errors.rejectAll(requests, e);
    }
  }
}
