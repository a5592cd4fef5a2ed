package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineReader;
import fsdestination.server.send.journal.BatchRange;
import java.io.IOException;

/** Divides the input into batches. */
final class BatchReader {
  private final RunContext context;
  private final LineReader lines;

  BatchReader(RunContext context, LineReader lines) {
    this.context = context;
    this.lines = lines;
  }

  /** The next batch; without lines at the end of the input. */
  Batch next() throws IOException {
    return next(null);
  }

  /**
   * @param range of a batch that an earlier run had begun, which is read again as it was
   */
  Batch next(@Nullable BatchRange range) throws IOException {
    var batch = new Batch();
    while (range == null
        ? !batch.isFull()
        : batch.lines().isEmpty() || batch.range().to() < range.to()) {
      Line line = lines.next();
      if (line == null) break;
      batch.add(PlannedLine.of(line, context));
    }
    return batch;
  }
}
