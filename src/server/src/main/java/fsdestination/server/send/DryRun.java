package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.PlannedRequest;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.server.send.PlannedLine.Settled;
import fsdestination.server.send.input.LineReader;
import fsdestination.server.send.journal.Checkpoint;
import java.io.IOException;
import java.util.List;

/** Tells what would be sent, and sends nothing. */
public final class DryRun {
  /** Is told of each request. */
  public interface Printer {
    void print(ApiRequest request, String idempotencyKey);
  }

  private final EventFileSender run;
  private final LineReader lines;
  private final Printer printer;
  private final OrderedCommitter ledger;

  DryRun(EventFileSender run, LineReader lines, Printer printer) {
    this.run = run;
    this.lines = lines;
    this.printer = printer;
    ledger = new OrderedCommitter(run);
  }

  EventFileSender.Result run(boolean batches) throws IOException {
    try {
      Batch batch = BatchRun.read(lines, run, null);
      while (!batch.lines().isEmpty()) {
        if (batches) printBatch(batch);
        for (PlannedLine line : batch.lines()) settle(line, !batches);
        batch = BatchRun.read(lines, run, null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ledger.save();
    Checkpoint mark = ledger.mark();
    return new EventFileSender.Result(mark.tally(), "", mark.line());
  }

  private void printBatch(Batch batch) {
    for (Endpoint endpoint : List.of(Endpoint.CREATE_USER, Endpoint.CREATE_EVENT)) {
      List<ApiRequest> requests = batch.requests(endpoint);
      if (requests.isEmpty()) continue;
      ApiRequest request = Batch.request(endpoint, requests);
      printer.print(request, batch.key(run.name(), request));
    }
  }

  private void settle(PlannedLine line, boolean print) throws InterruptedException {
    int requests = 0;
    for (PlannedRequest planned : line.event().plan()) {
      @Nullable ApiRequest request = planned.request();
      if (request == null) continue;
      requests++;
      if (print) printer.print(request, planned.idempotencyKey());
    }
    Settled settled =
        requests == 0
            ? line.settledWithoutRequests()
            : line.event().rejection().isEmpty()
                ? Settled.sent(requests)
                : Settled.rejected(requests, line.event().rejection());
    var entry = ledger.open(line.line());
    if (entry != null) ledger.settle(entry, settled);
  }
}
