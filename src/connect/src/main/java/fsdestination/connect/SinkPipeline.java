package fsdestination.connect;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.FinalResult;
import fsdestination.cloud.SampledCheck;
import fsdestination.connect.config.FullStorySinkConfig;
import fsdestination.connect.config.OptionNames;
import fsdestination.connect.record.PendingRecord;
import fsdestination.connect.sending.RunningSending;
import fsdestination.connect.sending.SendFailure;
import fsdestination.connect.sending.Sending;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTaskContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The records of a task: those that are buffered, those that are in flight, and which offsets may
 * be committed. One sending is in flight at a time, so that a partition's order is kept; the buffer
 * is bounded, and when it is full Connect is asked to pause.
 */
final class SinkPipeline implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SinkPipeline.class);

  /** How soon Connect calls again while something is in flight, in milliseconds. */
  private static final long POLL_INTERVAL_MS = 20;

  private static final Duration INTERRUPT_TIMEOUT = Duration.ofSeconds(2);

  /** A commit does not wait for a sending that started more recently than this. */
  private static final Duration MIN_COMMIT_AGE = Duration.ofMillis(100);

  private final FullStorySinkConfig config;
  private final CloudDestination destination;
  private final SinkTaskContext context;
  private final Consumer<String> warnings;
  private final ExecutorService executor;
  private final RecordBuffer buffer;
  private final OffsetTracker offsets = new OffsetTracker();
  private final DeadLetters deadLetters;
  private final CommitRequests commits = new CommitRequests();
  private final ProgressReport progress = new ProgressReport(System.nanoTime());
  private final Sendings sendings;
  private @Nullable RunningSending running;
  private @Nullable Sending failed;
  private @Nullable RetryDelay retryDelay;
  private @Nullable RuntimeException failure;
  private volatile TaskState state = TaskState.INITIAL;

  /**
   * @param destination closed with this
   * @param warnings receives one line for each outage
   * @param connector for the name of a thread
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
    executor = SenderThread.of(connector);
    buffer =
        new RecordBuffer(
            config.getInt(OptionNames.BATCH_MAX_RECORDS),
            config.getInt(OptionNames.BATCH_MAX_BYTES));
    deadLetters = new DeadLetters(context.errantRecordReporter());
    sendings =
        new Sendings(config, destination, new SampledCheck(System::nanoTime, progress::found));
  }

  /**
   * Completes the records that were in flight, if their sending has ended.
   *
   * @throws ConnectException if they can never be sent, or rejected ones could not be reported
   */
  void checkCompletion() {
    RuntimeException before = failure;
    failure = null;
    if (before != null) throw before;
    poll();
    String news = progress.due(System.nanoTime());
    if (news != null) LOG.info("So far {}", news);
  }

  private void poll() {
    RunningSending last = running;
    if (last == null || !last.isDone()) return;
    running = null;
    Sending sending = last.sending();
    SendFailure cause = last.failure();
    if (cause == null) {
      complete(sending);
    } else if (cause.isFatal()) {
      throw new ConnectException("FullStory sink: " + cause.reason());
    } else {
      retry(sending, cause);
    }
  }

  private void complete(Sending sending) {
    if (!sending.unmatched().isEmpty()) {
      deadLetters.report(sending.unmatched(), sending.records().get(0));
    }
    sending.complete();
    for (PendingRecord record : sending.records()) {
      FinalResult result = record.result();
      if (result != null) progress.completed(result);
    }
    deadLetters.report(sending.records());
    offsets.trim();
    LOG.debug("{}", progress);
    commits.completed();
  }

  private void retry(Sending sending, SendFailure cause) {
    var delay = RetryDelay.after(cause, config.retryOptions().maxBackoff());
    failed = sending;
    progress.retried();
    retryDelay = delay;
    warnings.accept(
        "FullStory sink: "
            + sending.records().size()
            + " records are kept, and sent again in "
            + delay.length().toMillis()
            + " ms: "
            + cause.reason());
  }

  /**
   * Takes records, and sends the next ones if none are in flight. During a retry delay they wait,
   * and all partitions are paused. A RetriableException would not do: after an incremental
   * rebalance Connect keeps reading, and adds to the records that it holds for redelivery.
   */
  void enqueue(Collection<SinkRecord> records) {
    for (SinkRecord each : records) {
      var record = new PendingRecord(each);
      buffer.add(record);
      offsets.add(record);
    }
    if (retryDelay != null && retryDelay.isOver()) retryDelay = null;
    if (running == null && retryDelay == null) sendNext();
    pauseOrResume();
    commits.request(context);
    if (running != null) context.timeout(POLL_INTERVAL_MS);
    // Each time, because Connect calls before each commit, too.
    else if (retryDelay != null) context.timeout(retryDelay.millis());
    publishState();
  }

  /** May be called by any thread. */
  TaskState state() {
    return state;
  }

  private void publishState() {
    int inFlight = running == null ? 0 : running.sending().records().size();
    int waiting = buffer.size() + (failed == null ? 0 : failed.records().size());
    state =
        new TaskState(progress.tally(), progress.retries(), inFlight, waiting, offsets.oldest());
  }

  /**
   * Pauses or resumes new partitions, too. Connect would read them even during an outage; and those
   * that were paused before a rebalance it pauses again, and then does not call the task before the
   * next commit.
   */
  void assigned() {
    pauseOrResume();
  }

  private void sendNext() {
    Sending next = failed;
    failed = null;
    if (next == null && !buffer.isEmpty()) next = sendings.of(buffer.take());
    if (next != null) running = RunningSending.start(next, executor);
  }

  private void pauseOrResume() {
    var partitions = context.assignment().toArray(TopicPartition[]::new);
    // Each time, because there may be new partitions.
    if (buffer.isFull() || retryDelay != null) context.pause(partitions);
    else context.resume(partitions);
  }

  /**
   * @param given how far Connect has given records
   * @param timeout for the sending in flight, unless it has only just started: a commit that was
   *     requested for the sending before it should not wait
   */
  Map<TopicPartition, OffsetAndMetadata> committable(
      Map<TopicPartition, OffsetAndMetadata> given, Duration timeout) {
    if (running != null && running.age().compareTo(MIN_COMMIT_AGE) > 0) running.await(timeout);
    try {
      poll();
    } catch (RuntimeException e) {
      failure = e;
    }
    commits.committed();
    publishState();
    return offsets.committable(given);
  }

  /** Drops the records of partitions that other tasks have now; none of them is sent any more. */
  void revoked(Collection<TopicPartition> partitions) {
    RunningSending last = running;
    if (last != null && last.sending().concerns(partitions)) {
      last.interrupt(INTERRUPT_TIMEOUT);
      if (!last.isDone() || last.failure() != null) {
        running = null;
        putBack(last.sending());
      }
    }
    if (failed != null && failed.concerns(partitions)) {
      putBack(failed);
      failed = null;
    }
    // Of what was put back, too.
    buffer.remove(partitions);
    offsets.remove(partitions);
    publishState();
  }

  private void putBack(Sending sending) {
    buffer.putBack(sending.records().stream().filter(each -> !each.isCommittable()).toList());
  }

  @Override
  public void close() {
    if (running != null) running.interrupt(INTERRUPT_TIMEOUT);
    executor.shutdownNow();
    destination.close();
    LOG.info("Stopped. {}", progress);
  }
}
