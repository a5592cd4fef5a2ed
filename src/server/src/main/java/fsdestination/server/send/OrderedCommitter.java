package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.imports.ImportError;
import fsdestination.server.send.PlannedLine.Settled;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.journal.Checkpoint;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;
import fsdestination.server.send.journal.Tally;
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
  private static final long MOST_OPEN = 16L << 20;

  /** A line that is not settled, or waits for those before it. */
  static final class Entry {
    private final Line line;
    private @Nullable Settled settled;

    private Entry(Line line) {
      this.line = line;
    }

    private long weight() {
      return line.size() + 1024L;
    }
  }

  private final Journal journal;
  private final RejectsFile rejects;
  private final ProgressListener progress;
  private final Deque<Entry> open = new ArrayDeque<>();
  private final long saveNanos;
  private Checkpoint mark;
  private long weight;
  private long saved = System.nanoTime();
  private boolean stopped;

  /** Writes how far the run has come only when it is told to. */
  OrderedCommitter(EventFileSender run) {
    this(run, Long.MAX_VALUE);
  }

  /** Writes it from time to time, too, between any two lines. */
  OrderedCommitter(EventFileSender run, Duration save) {
    this(run, save.toNanos());
  }

  private OrderedCommitter(EventFileSender run, long saveNanos) {
    journal = run.journal();
    rejects = run.rejects();
    progress = run.progress();
    mark = journal.mark();
    this.saveNanos = saveNanos;
  }

  /** Takes a line, as soon as there is room; null when the run has been stopped. */
  synchronized @Nullable Entry open(Line line) throws InterruptedException {
    while (weight > MOST_OPEN && !stopped) wait();
    if (stopped) return null;
    var entry = new Entry(line);
    weight += entry.weight();
    open.add(entry);
    return entry;
  }

  /** Says what became of a line. */
  synchronized void settle(Entry entry, Settled settled) {
    entry.settled = settled;
    Entry first = open.peek();
    while (first != null && first.settled != null) {
      // Where this fails, for a full disk say, nothing behind this line is settled either.
      commit(first.line, first.settled);
      open.remove();
      weight -= first.weight();
      first = open.peek();
    }
    notifyAll();
  }

  private void commit(Line line, Settled settled) {
    if (!settled.reason().isEmpty()) rejects.add(line, settled.reason(), settled.event());
    mark = mark.after(line, mark.tally().plus(settled.tally()));
    progress.at(mark.offset(), mark.tally());
    if (System.nanoTime() - saved > saveNanos) save();
  }

  /**
   * Requests that FullStory rejected, without a line that they could be blamed on.
   *
   * @param before without the lines that they may be of
   */
  synchronized void reject(List<ImportError> errors, Tally before) {
    errors.forEach(rejects::add);
    mark = mark.withTally(mark.tally().withFailures(errors.size(), before));
  }

  /** Lets nothing in any more. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** Writes how far the run has come: the rejected events first, so that none is lost. */
  synchronized void save() {
    mark = mark.withRejects(rejects.flush());
    journal.write(mark);
    saved = System.nanoTime();
  }

  /** Whether every line that was taken has been settled. */
  synchronized boolean isSettled() {
    return open.isEmpty();
  }

  synchronized Checkpoint mark() {
    return mark;
  }
}
