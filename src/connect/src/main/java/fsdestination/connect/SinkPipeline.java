package fsdestination.connect;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.connect.config.FullStorySinkConfig;
import fsdestination.connect.record.PendingRecord;
import fsdestination.connect.sending.BatchSending;
import fsdestination.connect.sending.RunningSending;
import fsdestination.connect.sending.SendFailure;
import fsdestination.connect.sending.Sending;
import fsdestination.connect.sending.SingleSending;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTaskContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The records of a task on their way: those that wait, those that are being sent, and which offsets
 * may be committed. One sending is under way at a time, so that a partition's order is kept; what
 * waits is bounded, and then Connect is asked to pause.
 */
final class SinkPipeline implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SinkPipeline.class);

  /** How soon Connect calls again while something is under way, in milliseconds. */
  private static final long NEXT_LOOK = 20;

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final Duration LONGEST_INTERRUPT = Duration.ofSeconds(2);

  /** A commit does not wait for a sending that started more recently than this. */
  private static final Duration JUST_BEGUN = Duration.ofMillis(100);

  private final FullStorySinkConfig config;
  private final CloudDestination destination;
  private final SinkTaskContext context;
  private final Consumer<String> warnings;
  private final ExecutorService executor;
  private final RecordBuffer waiting;
  private final OffsetTracker unsettled = new OffsetTracker();
  private final DeadLetters rejections;
  private final Counts counts = new Counts();
  private final CommitRequests commits = new CommitRequests();
  private final ProgressReport progress = new ProgressReport(System.nanoTime());
  private @Nullable RunningSending underway;
  private @Nullable Sending stopped;
  private @Nullable RetryDelay pause;
  private @Nullable RuntimeException failure;

  /**
   * @param destination closed with this
   * @param warnings receives one line for each outage
   * @param connector for the names of threads
   */
  SinkPipeline(
      FullStorySinkConfig config,
      CloudDestination destination,
      SinkTaskContext context,
      Consumer<String> warnings,
      String connector) {
    this.config = config;
    this.destination = destination;
    this.context = context;
    this.warnings = warnings;
    executor =
        Executors.newSingleThreadExecutor(
            work -> {
              var thread = new Thread(work, "fullstory-sink-" + connector);
              thread.setDaemon(true);
              return thread;
            });
    waiting =
        new RecordBuffer(
            config.getInt(FullStorySinkConfig.BATCH_RECORDS),
            config.getInt(FullStorySinkConfig.BATCH_BYTES));
    rejections = new DeadLetters(context.errantRecordReporter());
  }

  /**
   * Looks what has become of the records that were under way.
   *
   * @throws ConnectException where they never can be sent, or rejected ones could not be told
   */
  void collect() {
    RuntimeException before = failure;
    failure = null;
    if (before != null) throw before;
    look();
    String news = progress.due(counts, System.nanoTime());
    if (news != null) LOG.info("So far {}", news);
  }

  private void look() {
    RunningSending last = underway;
    if (last == null || !last.isDone()) return;
    underway = null;
    Sending sending = last.sending();
    SendFailure stop = last.stop();
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
      rejections.tell(sending.unmatched(), sending.records().get(0));
    }
    sending.settle();
    counts.add(sending.records());
    rejections.tell(sending.records());
    unsettled.letGo();
    LOG.debug("{}", counts);
    commits.settled();
  }

  private void retry(Sending sending, SendFailure stop) {
    Duration length = config.retryOptions().maxBackoff();
    Duration asked = stop.retryAfter();
    if (asked != null && asked.compareTo(length) > 0) length = asked;
    if (length.compareTo(LONGEST_PAUSE) > 0) length = LONGEST_PAUSE;
    stopped = sending;
    counts.stopped();
    pause = new RetryDelay(length);
    warnings.accept(
        "FullStory sink: "
            + sending.records().size()
            + " records are kept, and sent again in "
            + length.toMillis()
            + " ms: "
            + stop.reason());
  }

  /**
   * Takes records, and sends the next ones where none are under way. During a pause they wait, and
   * all partitions are paused. A RetriableException would not do: after an incremental rebalance
   * Connect keeps reading, and adds to the records that it holds for redelivery.
   */
  void take(Collection<SinkRecord> records) {
    for (SinkRecord each : records) {
      var record = new PendingRecord(each);
      waiting.add(record);
      unsettled.add(record);
    }
    if (pause != null && pause.isOver()) pause = null;
    if (underway == null && pause == null) sendNext();
    pauseOrResume();
    commits.ask(context);
    if (underway != null) context.timeout(NEXT_LOOK);
    // Each time, for Connect calls before each commit, too.
    else if (pause != null) context.timeout(pause.millis());
  }

  /**
   * Pauses or resumes new partitions, too. Connect would read them even during an outage; and those
   * that were paused before a rebalance it pauses again, and then does not call the task before the
   * next commit.
   */
  void opened() {
    pauseOrResume();
  }

  private void sendNext() {
    Sending next = stopped;
    stopped = null;
    if (next == null && !waiting.isEmpty()) next = sending(waiting.take());
    if (next != null) underway = RunningSending.start(next, executor);
  }

  private Sending sending(List<PendingRecord> records) {
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
    if (waiting.isFull() || pause != null) context.pause(partitions);
    else context.resume(partitions);
  }

  /**
   * @param given how far Connect has given records
   * @param longest to wait for the sending under way, unless it has only just started: a commit
   *     that was requested for the sending before it should not wait
   */
  Map<TopicPartition, OffsetAndMetadata> committable(
      Map<TopicPartition, OffsetAndMetadata> given, Duration longest) {
    if (underway != null && underway.age().compareTo(JUST_BEGUN) > 0) underway.await(longest);
    try {
      look();
    } catch (RuntimeException e) {
      failure = e;
    }
    commits.committed();
    return unsettled.committable(given);
  }

  /** Lets go of the records of partitions that others have now; nothing of them is sent after. */
  void forget(Collection<TopicPartition> partitions) {
    RunningSending last = underway;
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
    executor.shutdownNow();
    destination.close();
    LOG.info("Stopped. {}", counts);
  }
}
