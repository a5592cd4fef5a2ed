package fsdestination.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.connect.kafka.OlderKafka;
import fsdestination.connect.kafka.Worker;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The sink in a worker of Kafka 3.9, the last one before 4, whose API has no plugin metrics. */
@Tag("long")
@Timeout(300)
@ExtendWith(BrokerExtension.class)
class OlderWorkerIT {
  @TempDir private Path directory = Path.of("");
  private final Sinks sinks;

  OlderWorkerIT(Sinks sinks) {
    this.sinks = sinks;
  }

  @Test
  void aWorkerOfKafka39DeliversRecordsWithoutMetrics() throws Exception {
    String classPath = OlderKafka.classPath(directory);
    try (Sink sink = sinks.open("older")) {
      sink.produceTracks(0, 1);
      Worker worker = sink.start(classPath);
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, 1);
      assertThat(worker.log()).contains("Kafka version: 3.9.", "older than Kafka 4.1");
      assertEquals(Map.of(), worker.metrics("kafka.connect:type=plugins,*"));
      assertThat(worker.metrics("kafka.connect:type=sink-task-metrics,*")).isNotEmpty();
    }
  }
}
