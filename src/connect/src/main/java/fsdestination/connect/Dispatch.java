package fsdestination.connect;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTaskContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The records of a task on their way: those that wait, those that are being sent, and which offsets
 * may be committed. One sending is under way at a time, so that a partition's order is kept; what
 * waits is bounded, and then Connect is asked to pause.
 */
final class Dispatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  /** How soon Connect calls again while something is under way, in milliseconds. */
  private static final long NEXT_LOOK = 20;

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final Duration LONGEST_INTERRUPT = Duration.ofSeconds(2);
  private static final Duration COMMITS_APART = Duration.ofSeconds(1);

  private final FullStorySinkConfig config;
  private final CloudDestination destination;
  private final SinkTaskContext context;
  private final String thread;
  private final Waiting waiting;
  private final Unsettled unsettled = new Unsettled();
  private final Refusals refusals;
  private final Counts counts = new Counts();
  private final Progress progress = new Progress(System.nanoTime());
  private @Nullable Underway underway;
  private @Nullable Sending stopped;
  private @Nullable Pause pause;
  private @Nullable RuntimeException failure;
  private boolean isCommitDue;
  private boolean askedToCommit;
  private long lastCommit = System.nanoTime();

  /**
   * @param destination closed with this
   * @param connector for the names of threads
   */
  Dispatch(
      FullStorySinkConfig config,
      CloudDestination destination,
      SinkTaskContext context,
      String connector) {
    this.config = config;
    this.destination = destination;
    this.context = context;
    thread = "fullstory-sink-" + connector;
    waiting =
        new Waiting(
            config.getInt(FullStorySinkConfig.BATCH_RECORDS),
            config.getInt(FullStorySinkConfig.BATCH_BYTES));
    refusals = new Refusals(context.errantRecordReporter());
  }

  /**
   * Looks what has become of the records that were under way.
   *
   * @throws RetriableException where they are to be tried again, as long as it is too early
   * @throws ConnectException where they never can, or refused ones could not be told
   */
  void collect() {
    RuntimeException before = failure;
    failure = null;
    if (before != null) throw before;
    look();
    String news = progress.due(counts, System.nanoTime());
    if (news != null) LOG.info("So far {}", news);
    // Connect calls before each commit, however long it was asked to wait.
    if (pause != null) pause.check(context);
  }

  private void look() {
    Underway last = underway;
    if (last == null || !last.isDone()) return;
    underway = null;
    Sending sending = last.sending();
    Stop stop = last.stop();
    if (stop == null) {
      settle(sending);
    } else if (stop.forGood()) {
      throw new ConnectException("FullStory sink: " + stop.reason());
    } else {
      retry(sending, stop);
    }
  }

  private void settle(Sending sending) {
    if (!sending.unmatched().isEmpty()) {
      refusals.tell(sending.unmatched(), sending.records().get(0));
    }
    sending.settle();
    counts.add(sending.records());
    refusals.tell(sending.records());
    unsettled.letGo();
    LOG.debug("{}", counts);
    isCommitDue = true;
  }

  /** Asks for a commit soon after something was settled: less is sent twice after a crash. */
  private void commitSoon() {
    if (!isCommitDue) return;
    if (System.nanoTime() - lastCommit < COMMITS_APART.toNanos()) {
      context.timeout(COMMITS_APART.toMillis());
    } else {
      context.requestCommit();
      askedToCommit = true;
    }
  }

  private void retry(Sending sending, Stop stop) {
    Duration length = config.patience().longestDelay();
    Duration asked = stop.retryAfter();
    if (asked != null && asked.compareTo(length) > 0) length = asked;
    if (length.compareTo(LONGEST_PAUSE) > 0) length = LONGEST_PAUSE;
    stopped = sending;
    counts.stopped();
    pause = new Pause(sending.records().size(), stop.reason(), length);
  }

  /** Takes records, and sends the next ones where none are under way. */
  void take(Collection<SinkRecord> records) {
    for (SinkRecord each : records) {
      var record = new TakenRecord(each);
      waiting.add(record);
      unsettled.add(record);
    }
    if (underway == null) sendNext();
    pauseOrResume();
    commitSoon();
    if (underway != null) context.timeout(NEXT_LOOK);
  }

  /**
   * There are new partitions. Connect pauses again those that were paused before a rebalance, and
   * would not call again before the next commit where nothing else is read.
   */
  void opened() {
    pauseOrResume();
  }

  private void sendNext() {
    Sending next = stopped;
    stopped = null;
    if (next == null && !waiting.isEmpty()) next = sending(waiting.take());
    if (next != null) underway = Underway.start(next, thread);
  }

  private Sending sending(List<TakenRecord> records) {
    int retries = config.getInt(FullStorySinkConfig.RETRIES);
    if (config.isBatch()) {
      int mostBytes = config.getInt(FullStorySinkConfig.BATCH_BYTES);
      return new BatchSending(records, destination, mostBytes, retries);
    }
    int parallel = config.getInt(FullStorySinkConfig.PARALLEL);
    return new SingleSending(records, destination, parallel, retries);
  }

  private void pauseOrResume() {
    var partitions = context.assignment().toArray(TopicPartition[]::new);
    // Each time, for there may be new partitions.
    if (waiting.isFull()) context.pause(partitions);
    else context.resume(partitions);
  }

  /**
   * @param given how far Connect has given records
   * @param longest to wait for what is under way, unless this commit was asked for here
   */
  Map<TopicPartition, OffsetAndMetadata> committable(
      Map<TopicPartition, OffsetAndMetadata> given, Duration longest) {
    if (!askedToCommit && underway != null) underway.await(longest);
    askedToCommit = false;
    try {
      look();
    } catch (RuntimeException e) {
      failure = e;
    }
    isCommitDue = false;
    lastCommit = System.nanoTime();
    return unsettled.committable(given);
  }

  /** Lets go of the records of partitions that others have now; nothing of them is sent after. */
  void forget(Collection<TopicPartition> partitions) {
    Underway last = underway;
    if (last != null && concerns(last.sending(), partitions)) {
      last.interrupt(LONGEST_INTERRUPT);
      if (!last.isDone() || last.stop() != null) {
        underway = null;
        putBack(last.sending());
      }
    }
    if (stopped != null && concerns(stopped, partitions)) {
      putBack(stopped);
      stopped = null;
    }
    // Of what was put back, too.
    waiting.forget(partitions);
    unsettled.forget(partitions);
  }

  private static boolean concerns(Sending sending, Collection<TopicPartition> partitions) {
    return sending.records().stream().anyMatch(each -> partitions.contains(each.partition()));
  }

  private void putBack(Sending sending) {
    waiting.putBack(sending.records().stream().filter(each -> !each.isSettled()).toList());
  }

  @Override
  public void close() {
    if (underway != null) underway.interrupt(LONGEST_INTERRUPT);
    destination.close();
    LOG.info("Stopped. {}", counts);
  }
}
