package fsdestination.connect;

import static fsdestination.connect.Events.identify;
import static fsdestination.connect.Events.track;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.connect.kafka.Worker;
import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import fsdestination.standin.Received;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built archive in a Connect worker, a broker before it and FullStory's stand-in behind it. */
@Timeout(60)
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
  void mapsAndTemplatesAndSingleRequests() throws Exception {
    String settings =
        "{\"subscriptions\":[{\"enabled\":true,\"name\":\"T\",\"partnerAction\":\"trackEventV2\","
            + "\"subscribe\":\"event = \\\"E1\\\"\",\"mapping\":{\"userId\":{\"@path\":\"$.userId\"},"
            + "\"name\":{\"@liquid\":\"{{event | downcase}}\"}}}]}";
    try (Sink sink =
        sinks
            .open("single")
            .with("fullstory.mode", "single")
            .with("fullstory.settings", settings)
            .with("value.converter", "org.apache.kafka.connect.json.JsonConverter")
            .with("value.converter.schemas.enable", "false")) {
      sink.produceTracks(0, 3);
      sink.start();
      sink.awaitCommitted();
      assertEquals(List.of("event e1 u1"), sink.standIn.account().order());
      assertEquals("m1", posts(sink).get(0).header("Idempotency-Key"));
    }
  }

  @Test
  void recordsWithSchemasAreEvents() throws Exception {
    String schema =
        "{\"type\":\"struct\",\"fields\":["
            + "{\"field\":\"type\",\"type\":\"string\"},{\"field\":\"messageId\",\"type\":\"string\"},"
            + "{\"field\":\"userId\",\"type\":\"string\"},{\"field\":\"event\",\"type\":\"string\"},"
            + "{\"field\":\"anonymousId\",\"type\":\"string\",\"optional\":true},"
            + "{\"field\":\"timestamp\",\"type\":\"int64\","
            + "\"name\":\"org.apache.kafka.connect.data.Timestamp\",\"version\":1},"
            + "{\"field\":\"properties\",\"type\":\"struct\",\"fields\":["
            + "{\"field\":\"price\",\"type\":\"bytes\",\"name\":\"org.apache.kafka.connect.data.Decimal\","
            + "\"version\":1,\"parameters\":{\"scale\":\"2\"}},"
            + "{\"field\":\"day\",\"type\":\"int32\",\"name\":\"org.apache.kafka.connect.data.Date\","
            + "\"version\":1},"
            + "{\"field\":\"coupon\",\"type\":\"string\",\"optional\":true,\"default\":\"none\"},"
            + "{\"field\":\"tags\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}]}";
    // The price is 1999 hundredths, in two bytes; the day is counted from 1970.
    String payload =
        "{\"type\":\"track\",\"messageId\":\"m1\",\"userId\":\"u1\",\"event\":\"Ordered\","
            + "\"anonymousId\":null,\"timestamp\":1764496800123,\"properties\":"
            + "{\"price\":\"B88=\",\"day\":20422,\"coupon\":null,\"tags\":[\"a\"]}}";
    try (Sink sink =
        sinks
            .open("schemas")
            .with("fullstory.mode", "single")
            .with("value.converter", "org.apache.kafka.connect.json.JsonConverter")
            .with("value.converter.schemas.enable", "true")) {
      sink.produce("u1", "{\"schema\":" + schema + ",\"payload\":" + payload + "}");
      sink.start();
      sink.awaitCommitted();
      assertEquals(
          "{\"name\":\"Ordered\",\"properties\":{\"price\":19.99,\"day\":\"2025-11-30\","
              + "\"coupon\":\"none\",\"tags\":[\"a\"]},\"user\":{\"uid\":\"u1\"},"
              + "\"timestamp\":\"2025-11-30T10:00:00.123Z\"}",
          posts(sink).get(0).body());
    }
  }

  @Test
  void aDateThatATransformationMadeIsATime() throws Exception {
    String transformation = "org.apache.kafka.connect.transforms.TimestampConverter$Value";
    try (Sink sink =
        sinks
            .open("dates")
            .with("fullstory.mode", "single")
            .with("value.converter", "org.apache.kafka.connect.json.JsonConverter")
            .with("value.converter.schemas.enable", "false")
            .with("transforms", "time")
            .with("transforms.time.type", transformation)
            .with("transforms.time.field", "timestamp")
            .with("transforms.time.target.type", "Timestamp")) {
      sink.produce("u1", track(1, "u1").replace("{}", "{},\"timestamp\":1764496800123"));
      sink.start();
      sink.awaitCommitted();
      String body = posts(sink).get(0).body();
      assertThat(body).contains("\"timestamp\":\"2025-11-30T10:00:00.123Z\"");
    }
  }

  private static List<Received> posts(Sink sink) {
    return sink.standIn.received().stream().filter(each -> each.method().equals("POST")).toList();
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
