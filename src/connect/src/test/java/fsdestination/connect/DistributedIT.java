package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.connect.kafka.Worker;
import fsdestination.standin.Fault;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two workers that share a connector's tasks: one comes in mid-stream, the other is killed. */
@Tag("long")
@Timeout(180)
@ExtendWith(BrokerExtension.class)
class DistributedIT {
  private static final int EVENTS = 3000;

  private final Sinks sinks;

  DistributedIT(Sinks sinks) {
    this.sinks = sinks;
  }

  /** The workers that have running tasks, by address. */
  private static Set<String> busy(Worker asked) throws Exception {
    var busy = new TreeSet<String>();
    String status = asked.status();
    for (JsonNode task :
        new JsonMapper().readTree(status.isEmpty() ? "{}" : status).path("tasks")) {
      if (task.path("state").asText().equals("RUNNING")) busy.add(task.path("worker_id").asText());
    }
    return busy;
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void aRebalanceAndAKilledWorkerLoseNothing(String mode) throws Exception {
    try (Sink sink =
        sinks
            .open("shared-" + mode)
            .with("tasks.max", "2")
            .with("fullstory.mode", mode)
            .with("fullstory.batch.max.records", "200")) {
      sink.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(20)));
      Worker first = sink.join();
      sink.create(first);
      sink.produceTracks(0, EVENTS / 3);
      sink.await("some", () -> sink.standIn.account().events().size() >= 300);
      assertEquals(Set.of(first.address()), busy(first));

      Worker second = sink.join();
      sink.produceTracks(EVENTS / 3, EVENTS * 2 / 3);
      var both = new TreeSet<>(Set.of(first.address(), second.address()));
      sink.await("shared", () -> busy(second).equals(both));
      sink.produceTracks(EVENTS * 2 / 3, EVENTS);
      int before = sink.standIn.account().events().size();
      sink.await("more", () -> sink.standIn.account().events().size() > before + 50);
      assertTrue(
          sinks.broker.committed(sink.name) < EVENTS, "all was sent before the worker was killed");

      first.kill();
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, EVENTS);
      int events = sink.standIn.account().events().size();
      if (mode.equals("single")) assertEquals(EVENTS, events, "the same Idempotency-Key");
      else assertTrue(events < EVENTS * 2, events + " of " + EVENTS);
      assertEquals(Set.of(second.address()), busy(second));
    }
  }
}
