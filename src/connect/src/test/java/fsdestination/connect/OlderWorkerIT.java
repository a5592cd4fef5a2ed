package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.connect.kafka.Broker;
import fsdestination.connect.kafka.OlderKafka;
import fsdestination.connect.kafka.Worker;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sink in a worker of Kafka 3.9, the last one before 4, whose API has no plugin metrics. */
@Tag("long")
@Timeout(300)
class OlderWorkerIT {
  @TempDir private Path directory = Path.of("");

  @Test
  void aWorkerOfKafka39DeliversRecordsWithoutMetrics() throws Exception {
    Path plugin = Sink.unpack(directory);
    String classPath = OlderKafka.classPath(directory);
    try (Broker broker = Broker.start(directory, plugin);
        Sink sink = new Sink(broker, directory, plugin, "older")) {
      sink.produceTracks(0, 1);
      Worker worker = sink.start(classPath);
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, 1);
      assertTrue(worker.log().contains("Kafka version: 3.9."), "another version of Kafka");
      assertTrue(worker.log().contains("older than Kafka 4.1"), "nothing was logged");
      assertEquals(Map.of(), worker.metrics("kafka.connect:type=plugins,*"));
      assertFalse(worker.metrics("kafka.connect:type=sink-task-metrics,*").isEmpty());
    }
  }
}
