package fsdestination.connect.sending;

import static fsdestination.connect.Events.track;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.Outcome;
import fsdestination.cloud.Plan;
import fsdestination.cloud.SampledCheck;
import fsdestination.cloud.SubscriptionResult;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.connect.Task;
import fsdestination.connect.record.PendingRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Requests that end neither by an answer nor by its absence. */
@Timeout(60)
class SingleSendingTest {
  static final List<Throwable> FAULTS =
      List.of(new NullPointerException("ours"), new StackOverflowError());

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final CloudDestination destination =
      CloudDestination.of(Map.of(), FullStoryApi.of("none"));
  private final List<PendingRecord> records =
      IntStream.range(0, 200)
          .mapToObj(i -> new PendingRecord(Task.record(0, i, track(i, "u"))))
          .toList();

  @AfterEach
  void close() {
    executor.shutdownNow();
    destination.close();
  }

  private final RecordPlanner planner =
      new RecordPlanner(destination, new SampledCheck(System::nanoTime, code -> {}), "");

  private SingleSending sending(Function<Plan, DeliveryResult> sender) {
    return new SingleSending(records, planner, sender, 1, 0);
  }

  private static DeliveryResult sent() {
    return new DeliveryResult(List.of(new SubscriptionResult("T", Outcome.SENT, "", 200, null)));
  }

  @ParameterizedTest
  @FieldSource("FAULTS")
  void aFaultOfThisConnectorFailsTheTaskWithItsTrace(Throwable fault) {
    var running =
        RunningSending.start(
            sending(
                plan -> {
                  if (fault instanceof Error error) throw error;
                  throw (RuntimeException) fault;
                }),
            executor);
    running.await(Duration.ofSeconds(20));
    var failure = assertThrows(IllegalStateException.class, running::failure);
    assertThat(failure).hasMessageContaining("analytics-0 offset 0");
    assertSame(fault, requireNonNull(failure.getCause()).getCause());
    assertFalse(records.get(0).isCommittable());
  }

  @Test
  void anInterruptionStopsItWhileItWaitsForRoom() throws Exception {
    var begun = new CountDownLatch(1);
    Thread thread = executor.submit(Thread::currentThread).get();
    var running =
        RunningSending.start(
            sending(
                plan -> {
                  begun.countDown();
                  try {
                    Thread.sleep(60_000);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  return sent();
                }),
            executor);
    begun.await();
    await().until(() -> thread.getState() == Thread.State.WAITING);
    running.interrupt(Duration.ofSeconds(20));
    assertTrue(running.isDone());
    assertEquals(SendFailure.interrupted(), running.failure());
    assertFalse(records.get(199).isCommittable());
  }
}
