package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.connect.kafka.Worker;
import fsdestination.standin.Fault;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A task that gets another partition while FullStory is down, without giving back those that it
 * has. It gets it in a pause between two attempts, and records have come with the news of the
 * outage: a task that threw a RetriableException for them would have Connect hold them, and read on
 * all the same once it resumed the new partition. What it would read in the pause does not fit into
 * its heap.
 */
@Tag("long")
@Timeout(300)
@ExtendWith(BrokerExtension.class)
class OutageRebalanceIT {
  private static final int EVENTS = 20_000;
  private static final String PAUSE = "20000";
  private static final String COOPERATIVE =
      "partition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor";

  private final Sinks sinks;

  OutageRebalanceIT(Sinks sinks) {
    this.sinks = sinks;
  }

  @ParameterizedTest
  @ValueSource(strings = {COOPERATIVE, "group.protocol=consumer"})
  void aPartitionThatComesDuringAnOutageIsNotReadBeforeItsEnd(String protocol) throws Exception {
    String name = protocol.equals(COOPERATIVE) ? "cooperative" : "kip848";
    String option = protocol.substring(0, protocol.indexOf('='));
    String value = protocol.substring(protocol.indexOf('=') + 1);
    try (Sink sink =
        sinks
            .open(name)
            .with("fullstory.retry.backoff.max.ms", PAUSE)
            .with("consumer.override." + option, value)) {
      Worker worker =
          awaitOutage(sink, sinks.broker.join("connect-" + name, name, Map.of(option, value)));
      sink.await("alone", () -> sinks.broker.members("connect-" + name) == 1);
      int attempts = sink.standIn.received().size();
      sink.produceLargeTracks((int) sink.produced(), EVENTS);
      // By then a task that reads has read it all, or has run out of memory.
      sink.await(
          "the next attempt",
          () -> sink.standIn.received().size() > attempts || isOutOfMemory(worker));
      assertFalse(isOutOfMemory(worker), "out of memory");
      assertTrue(worker.isRunning());
      sink.standIn.failAlways(request -> null);
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, EVENTS);
      assertFalse(isOutOfMemory(worker), "out of memory");
    }
  }

  private static boolean isOutOfMemory(Worker worker) throws Exception {
    return worker.log().contains("OutOfMemoryError");
  }

  /** Starts a worker that shares the topic with a consumer, which leaves in the outage. */
  private static Worker awaitOutage(Sink sink, KafkaConsumer<byte[], byte[]> other)
      throws Exception {
    try (other) {
      Worker worker = sink.start(128);
      sink.await("shared", () -> hasGivenAway(other));
      sink.standIn.failAlways(request -> Fault.status(503));
      // Some of them come with the news that the others could not be sent.
      for (int i = 0; outages(sink) == 0; i++) {
        String user = "u" + i % Sink.USERS;
        sink.produce(user, Events.track(i, user));
        // Or the rebalance that gives the worker its first partition would wait for it.
        other.poll(Duration.ofMillis(1));
      }
      return worker;
    }
  }

  private static boolean hasGivenAway(KafkaConsumer<byte[], byte[]> other) {
    other.poll(Duration.ofMillis(10));
    return other.assignment().size() < Sink.PARTITIONS;
  }

  /** How often the worker has said that records could not be sent. */
  private static int outages(Sink sink) throws Exception {
    return sink.logs().split("records are kept, and sent again in", -1).length - 1;
  }
}
