package fsdestination.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.connect.kafka.Worker;
import fsdestination.standin.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An API that is down, a small heap and a killed worker lose nothing. */
@Timeout(120)
@ExtendWith(BrokerExtension.class)
class FullStorySinkFaultsIT {
  private final Sinks sinks;

  FullStorySinkFaultsIT(Sinks sinks) {
    this.sinks = sinks;
  }

  @Test
  void anApiThatIsDownUnderLoadLosesNothing() throws Exception {
    try (Sink sink = sinks.open("down").with("fullstory.batch.max.records", "500")) {
      sink.start();
      sink.produceTracks(0, 500);
      sink.await("some", () -> sink.standIn.account().events().size() >= 500);
      sink.standIn.failAlways(request -> Fault.status(503));
      load(sink, 500, 4);
      sink.standIn.goDown();
      load(sink, 2500, 4);
      assertTrue(
          sinks.broker.committed("down") < 1500, "offsets were committed before FullStory had it");
      sink.standIn.failAlways(request -> null);
      sink.standIn.comeUp();
      load(sink, 4500, 2);
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, 5500);
      sink.assertUsersAreInOrder();
      assertThat(sink.logs()).contains("records are kept, and sent again in");
    }
  }

  /** 500 events a second. */
  private static void load(Sink sink, int from, int seconds) throws InterruptedException {
    for (int i = 0; i < seconds * 10; i++) {
      sink.produceTracks(from + i * 50, from + i * 50 + 50);
      Thread.sleep(100);
    }
  }

  @Test
  void aBacklogLargerThanTheHeapIsSentFromASmallOne() throws Exception {
    try (Sink sink = sinks.open("backlog").with("consumer.override.max.poll.records", "5000")) {
      sink.produceLargeTracks(0, 40_000);
      // As long as a job takes, more could come in.
      sink.standIn.account().jobs().take(3);
      Worker worker = sink.start(128);
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, 40_000);
      assertTrue(worker.isRunning());
      assertThat(worker.log()).doesNotContain("OutOfMemoryError");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void aWorkerThatIsKilledLosesNothing(String mode) throws Exception {
    try (Sink sink =
        sinks
            .open("killed-" + mode)
            .with("fullstory.mode", mode)
            .with("fullstory.batch.max.records", "200")) {
      sink.produceTracks(0, 3000);
      sink.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(20)));
      Worker worker = sink.start();
      for (int enough : new int[] {300, 1500}) {
        sink.await("some", () -> sink.standIn.account().events().size() >= enough);
        worker.kill();
        worker.restart();
      }
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, 3000);
      sink.assertUsersAreInOrder();
      int events = sink.standIn.account().events().size();
      // What was under way when it was killed, and up to a second's worth of commits, comes twice.
      if (mode.equals("single")) assertEquals(3000, events, "the same Idempotency-Key");
      else assertTrue(events < 6000, events + " of 3000");
    }
  }
}
