package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.PlannedRequest;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.server.send.input.LineReader;
import java.io.IOException;
import java.util.List;

/** Lists what would be sent, and sends nothing. */
final class DryRun {
  private final RunContext context;
  private final BatchReader reader;
  private final RequestListener listener;
  private final OrderedCommitter committer;

  DryRun(RunContext context, LineReader lines, RequestListener listener) {
    this.context = context;
    this.reader = new BatchReader(context, lines);
    this.listener = listener;
    committer = new OrderedCommitter(context);
  }

  RunResult run(boolean isBatch) throws IOException {
    try {
      Batch batch = reader.next();
      while (!batch.lines().isEmpty()) {
        if (isBatch) list(batch);
        for (PlannedLine line : batch.lines()) {
          if (!isBatch) list(line);
          var entry = committer.track(line.line());
          if (entry != null) committer.complete(entry, line.result(request -> null));
        }
        batch = reader.next();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    committer.save();
    return RunResult.of(committer.checkpoint(), "");
  }

  private void list(Batch batch) {
    for (Endpoint endpoint : List.of(Endpoint.CREATE_USER, Endpoint.CREATE_EVENT)) {
      List<ApiRequest> requests = batch.requests(endpoint);
      if (requests.isEmpty()) continue;
      ApiRequest request = Batch.request(endpoint, requests);
      listener.onRequest(request, batch.key(context.name(), request));
    }
  }

  private void list(PlannedLine line) {
    for (PlannedRequest planned : line.plan().entries()) {
      @Nullable ApiRequest request = planned.request();
      if (request != null) listener.onRequest(request, planned.idempotencyKey());
    }
  }
}
