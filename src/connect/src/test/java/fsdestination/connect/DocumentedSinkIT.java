package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.connect.kafka.Worker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/kafka-connect.md in a Connect worker. */
@Timeout(120)
@ExtendWith(BrokerExtension.class)
class DocumentedSinkIT {
  @TempDir private Path directory = Path.of("");
  private final Sinks sinks;

  DocumentedSinkIT(Sinks sinks) {
    this.sinks = sinks;
  }

  @Test
  void aTaskHasMetricsByJmx() throws Exception {
    try (Sink sink = sinks.open("measured")) {
      sink.produceTracks(0, 30);
      sink.produce("u1", "{\"type\":\"screen\"}");
      Worker worker = sink.start();
      sink.awaitCommitted();
      String bean = "kafka.connect:type=plugins,connector=measured,task=0";
      var metrics = worker.metrics(bean);
      assertEquals(
          Map.of(
              bean + " record-send-total", 30L,
              bean + " record-skip-total", 1L,
              bean + " record-reject-total", 0L,
              bean + " retry-total", 0L,
              bean + " records-in-flight", 0L,
              bean + " records-buffered", 0L,
              bean + " oldest-record-age-ms", 0L),
          metrics);
    }
  }

  @Test
  void rowsWithTheUserInTheKeyAndTheTimeInTheRecordAreEvents() throws Exception {
    var page = DocumentedPage.of("kafka-connect.md");
    JsonNode record = page.json("record");
    Path settings = Files.writeString(directory.resolve("settings.json"), page.block("settings"));
    Map<String, String> options = page.options("connector");
    assertEquals("/etc/fullstory/settings.json", options.remove("fullstory.settings.file"));
    assertEquals("${env:FULLSTORY_API_KEY}", options.remove("fullstory.api.key"));
    try (Sink sink = sinks.open(record.path("topic").asText())) {
      options.forEach(sink::with);
      sink.with("fullstory.settings.file", settings.toString()).with("fullstory.mode", "single");
      var headers = new HashMap<String, String>();
      record
          .path("headers")
          .properties()
          .forEach(each -> headers.put(each.getKey(), each.getValue().asText()));
      sink.produce(
          record.path("key").asText(),
          record.path("value").toString(),
          record.path("timestamp").asLong(),
          headers);
      sink.start();
      sink.awaitCommitted();
      assertEquals(page.json("event"), new JsonMapper().readTree(sink.posts().get(0).body()));
    }
  }
}
