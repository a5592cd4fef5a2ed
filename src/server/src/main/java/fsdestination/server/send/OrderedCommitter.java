package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.Tally;
import fsdestination.cloud.imports.ImportError;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.journal.Checkpoint;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Settles lines in the order of the input, in whatever order they were sent, so that one mark says
 * all. What is open at once is bounded.
 */
final class OrderedCommitter {
  /** Bytes of lines, each taken for at least a kilobyte. */
  private static final long MAX_IN_FLIGHT = 16L << 20;

  /** A line that is not settled, or waits for those before it. */
  static final class Entry {
    private final Line line;
    private @Nullable LineResult result;

    private Entry(Line line) {
      this.line = line;
    }

    private long bytes() {
      return line.size() + 1024L;
    }
  }

  private final Journal journal;
  private final RejectsFile rejects;
  private final ProgressListener progress;
  private final Deque<Entry> inFlight = new ArrayDeque<>();
  private final long saveNanos;
  private Checkpoint checkpoint;
  private long bytesInFlight;
  private long saved = System.nanoTime();
  private boolean stopped;

  /** Writes how far the run has come only when it is told to. */
  OrderedCommitter(RunContext context) {
    this(context, Long.MAX_VALUE);
  }

  /** Writes it from time to time, too, between any two lines. */
  OrderedCommitter(RunContext context, Duration save) {
    this(context, save.toNanos());
  }

  private OrderedCommitter(RunContext context, long saveNanos) {
    journal = context.journal();
    rejects = context.rejects();
    progress = context.progress();
    checkpoint = journal.checkpoint();
    this.saveNanos = saveNanos;
  }

  /** Takes a line, as soon as there is room; null when the run has been stopped. */
  synchronized @Nullable Entry track(Line line) throws InterruptedException {
    while (bytesInFlight > MAX_IN_FLIGHT && !stopped) wait();
    if (stopped) return null;
    var entry = new Entry(line);
    bytesInFlight += entry.bytes();
    inFlight.add(entry);
    return entry;
  }

  /** Says what became of a line. */
  synchronized void complete(Entry entry, LineResult result) {
    entry.result = result;
    Entry first = inFlight.peek();
    while (first != null && first.result != null) {
      // Where this fails, for a full disk say, nothing behind this line is settled either.
      commit(first.line, first.result);
      inFlight.remove();
      bytesInFlight -= first.bytes();
      first = inFlight.peek();
    }
    notifyAll();
  }

  private void commit(Line line, LineResult result) {
    if (!result.reason().isEmpty()) rejects.add(line, result.reason(), result.isEvent());
    checkpoint = checkpoint.after(line, checkpoint.tally().plus(result.tally()));
    progress.onProgress(checkpoint.offset(), checkpoint.tally());
    if (System.nanoTime() - saved > saveNanos) save();
  }

  /**
   * Requests that FullStory rejected, without a line that they could be blamed on.
   *
   * @param before without the lines that they may be of
   */
  synchronized void reject(List<ImportError> errors, Tally before) {
    errors.forEach(rejects::add);
    checkpoint = checkpoint.withTally(checkpoint.tally().withFailures(errors.size(), before));
  }

  /** Lets nothing in any more. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** Writes how far the run has come: the rejected events first, so that none is lost. */
  synchronized void save() {
    checkpoint = checkpoint.withRejects(rejects.flush());
    journal.write(checkpoint);
    saved = System.nanoTime();
  }

  /** Whether every line that was taken has been settled. */
  synchronized boolean isComplete() {
    return inFlight.isEmpty();
  }

  synchronized Checkpoint checkpoint() {
    return checkpoint;
  }
}
