package fsdestination.connect;

import static fsdestination.connect.Events.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Triggers and mappings that read a record's topic, key, timestamp and headers. */
@Timeout(60)
class FullStorySinkMetadataTest {
  private static final long TIME = Instant.parse("2026-11-30T10:15:30.123Z").toEpochMilli();
  private static final String SETTINGS =
      "{\"subscriptions\":[{\"enabled\":true,\"name\":\"T\",\"partnerAction\":\"trackEventV2\","
          + "\"subscribe\":\"kafka.topic = \\\"analytics\\\"\",\"mapping\":{"
          + "\"userId\":{\"@path\":\"$.kafka.key.user\"},\"name\":{\"@path\":\"$.event\"},"
          + "\"timestamp\":{\"@path\":\"$.kafka.timestamp\"},"
          + "\"properties\":{\"@path\":\"$.kafka.headers\"}}}]}";

  private final Task task = new Task().with("fullstory.settings", SETTINGS);

  @AfterEach
  void close() {
    task.close();
  }

  private static SinkRecord record(long offset, String topic, String user, String value) {
    Schema key = SchemaBuilder.struct().field("user", Schema.STRING_SCHEMA).build();
    var record =
        new SinkRecord(
            Task.TOPIC,
            0,
            key,
            new Struct(key).put("user", user),
            null,
            value,
            offset,
            TIME,
            TimestampType.CREATE_TIME);
    record.headers().addString("source", "shop").addString("password", "secret");
    return record.newRecord(topic, 0, key, record.key(), null, value, TIME);
  }

  private String events() {
    return task.standIn.account().events().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void theyFindThemInThePropertyOfTheOption(String mode) throws Exception {
    task.with("fullstory.mode", mode)
        .with("fullstory.record.property", "kafka")
        .start()
        .put(
            List.of(
                record(0, Task.TOPIC, "key-1", track(1, "value")),
                record(1, "other", "key-2", track(2, "value"))));
    task.putUntilCommitted(0, 2);
    assertEquals(List.of("event E1 key-1"), task.standIn.account().order());
    assertTrue(events().contains("\"timestamp\":\"2026-11-30T10:15:30.123Z\""), events());
    assertTrue(events().contains("{\"source\":\"shop\",\"password\":\"secret\"}"), events());
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void withoutTheOptionTheySeeTheValueOnly(String mode) throws Exception {
    task.with("fullstory.mode", mode)
        .start()
        .put(List.of(record(0, Task.TOPIC, "key-1", track(1, "value"))));
    task.putUntilCommitted(0, 1);
    assertEquals(List.of(), task.standIn.account().order());
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void anEventThatHasTheSamePropertyIsRejected(String mode) throws Exception {
    String forged = track(1, "value").replaceFirst("}$", ",\"kafka\":{\"topic\":\"analytics\"}}");
    task.with("fullstory.mode", mode)
        .with("fullstory.record.property", "kafka")
        .withReporter()
        .start()
        .put(
            List.of(
                record(0, "other", "key-1", forged),
                record(1, Task.TOPIC, "key-2", track(2, "value"))));
    task.putUntilCommitted(0, 2);
    assertEquals(List.of("event E2 key-2"), task.standIn.account().order());
    assertEquals(
        "FullStory sink: rejected: analytics-0 offset 0: expected no property kafka but the event"
            + " has one",
        task.context.reports.get(0).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void redactionKeepsThemFromFullStoryToo(String mode) throws Exception {
    task.with("fullstory.mode", mode)
        .with("fullstory.record.property", "kafka")
        .with(
            "fullstory.settings",
            SETTINGS.replaceFirst("}$", ",\"redact\":{\"keys\":[\"password\"]}}"))
        .start()
        .put(List.of(record(0, Task.TOPIC, "key-1", track(1, "value"))));
    task.putUntilCommitted(0, 1);
    assertTrue(events().contains("{\"source\":\"shop\"}"), events());
  }
}
