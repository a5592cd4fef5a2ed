package fsdestination.connect;

import static fsdestination.connect.Events.identify;
import static fsdestination.connect.Events.track;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.connect.kafka.Worker;
import fsdestination.standin.FullStoryStandIn;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built archive in a Connect worker, a broker before it and FullStory's stand-in behind it. */
@Timeout(120)
@ExtendWith(BrokerExtension.class)
class FullStorySinkIT {
  private final Sinks sinks;

  FullStorySinkIT(Sinks sinks) {
    this.sinks = sinks;
  }

  @Test
  void batchesArriveInTheOrderOfEachUser() throws Exception {
    try (Sink sink = sinks.open("ordered").with("tasks.max", "2")) {
      for (int i = 0; i < Sink.USERS; i++) sink.produce("u" + i, identify("i" + i, "u" + i));
      sink.produceTracks(0, 3000);
      Worker worker = sink.start();
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, 3000);
      assertEquals(3000, sink.standIn.account().events().size());
      assertEquals(Sink.USERS, sink.standIn.account().users().size());
      sink.assertUsersAreInOrder();
      assertTrue(sink.standIn.account().jobs().count() < 60, "many events make a batch");
      worker.stop();
      assertThat(worker.log()).doesNotContain(FullStoryStandIn.KEY);
      var counts = Pattern.compile("Stopped. ([\\d,]+) events: \\1 sent .*, 0 skipped, 0 rejected");
      var logged = counts.matcher(worker.log()).results().map(each -> each.group(1));
      assertEquals(
          sink.produced(),
          logged.mapToInt(each -> Integer.parseInt(each.replace(",", ""))).sum(),
          "the tasks' counts");
    }
  }

  @Test
  void whatIsRejectedIsInTheDeadLetterTopicWithTheReason() throws Exception {
    sinks.broker.createTopic("rejected", 1);
    try (Sink sink =
        sinks
            .open("mixed")
            .with("errors.tolerance", "all")
            .with("errors.deadletterqueue.topic.name", "rejected")
            .with("errors.deadletterqueue.topic.replication.factor", "1")
            .with("errors.deadletterqueue.context.headers.enable", "true")) {
      sink.produceTracks(0, 10);
      sink.produce("u1", "no JSON");
      sink.produce("u1", track("n1", "", "Nobody's"));
      sink.produce("u1", track("n2", "u1", "x".repeat(251)));
      sink.produce("u1", "{\"type\":\"screen\"}");
      sink.produce("u1", "{\"action\":\"track\"}");
      sink.produceTracks(10, 20);
      sink.start();
      sink.awaitCommitted();
      sink.assertNothingIsLost(0, 20);
      Map<String, String> reasons = new TreeMap<>();
      for (var rejected : sinks.broker.read("rejected", 4, Duration.ofSeconds(20))) {
        assertEquals("mixed", header(rejected, "topic"));
        reasons.put(new String(rejected.value(), UTF_8), header(rejected, "exception.message"));
      }
      assertEquals(4, reasons.size(), reasons.toString());
      assertRejected(reasons, "no JSON", "not JSON");
      assertRejected(reasons, "{\"action\":\"track\"}", "with action instead of type: rename");
      assertRejected(reasons, track("n1", "", "Nobody's"), "\"Track Event\": userId must be");
      assertRejected(
          reasons,
          track("n2", "u1", "x".repeat(251)),
          "validation_failed: name has 251 characters");
    }
  }

  private static void assertRejected(Map<String, String> reasons, String value, String reason) {
    assertThat(reasons).hasEntrySatisfying(value, each -> assertThat(each).contains(reason));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader("__connect.errors." + name).value(), UTF_8);
  }

  @Test
  void withoutADeadLetterTopicARejectedRecordStopsTheTaskWithTheReason() throws Exception {
    try (Sink sink = sinks.open("strict")) {
      sink.produceTracks(0, 20);
      sink.produce("u1", "no JSON");
      Worker worker = sink.start();
      sink.await("failed", () -> worker.status().contains("\"FAILED\""));
      String status = worker.status();
      assertThat(status).contains("strict-", " offset ", "not JSON");
      sink.assertNothingIsLost(0, 20);
      sink.await("committed but for one", () -> sinks.broker.committed("strict") == 20);
    }
  }
}
