package fsdestination.connect.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import fsdestination.cloud.Event;
import fsdestination.connect.Events;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.Test;

/** Key, headers, timestamp and the like, as triggers and mappings find them. */
class RecordMetadataTest {
  private static SinkRecord record(
      @Nullable Schema keySchema, @Nullable Object key, @Nullable Long timestamp) {
    return new SinkRecord(
        "rows",
        2,
        keySchema,
        key,
        null,
        Events.track(1, "u"),
        7,
        timestamp,
        TimestampType.CREATE_TIME);
  }

  private static String json(SinkRecord record) {
    try {
      // As an event, which is what checks and copies them.
      Event.of(Map.of("kafka", RecordMetadata.of(new PendingRecord(record))));
      return new JsonMapper().writeValueAsString(RecordMetadata.of(new PendingRecord(record)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String key(@Nullable Schema schema, Object key) {
    String json = json(record(schema, key, null));
    String start = "{\"topic\":\"rows\",\"partition\":2,\"offset\":7,\"key\":";
    String end = ",\"headers\":{}}";
    assertTrue(json.startsWith(start) && json.endsWith(end), json);
    return json.substring(start.length(), json.length() - end.length());
  }

  @Test
  void whatARecordDoesNotHaveIsMissing() {
    assertEquals(
        "{\"topic\":\"rows\",\"partition\":2,\"offset\":7,\"headers\":{}}",
        json(record(null, null, null)));
  }

  @Test
  void aTimestampIsInIso8601() {
    assertTrue(
        json(record(null, null, Instant.parse("2026-11-30T10:15:30.123Z").toEpochMilli()))
            .contains("\"timestamp\":\"2026-11-30T10:15:30.123Z\""));
    assertTrue(json(record(null, null, Long.MAX_VALUE)).contains("\"timestamp\":\"+292278994-08"));
  }

  @Test
  void aKeyIsAsItsConverterReturnsIt() {
    assertEquals("\"u1\"", key(Schema.STRING_SCHEMA, "u1"));
    assertEquals("5", key(Schema.INT64_SCHEMA, 5L));
    assertEquals("{\"id\":\"u1\"}", key(null, Map.of("id", "u1")));
    assertEquals("\"dTE=\"", key(Schema.BYTES_SCHEMA, "u1".getBytes(UTF_8)));
    assertEquals("\"dTE=\"", key(null, "u1".getBytes(UTF_8)));
  }

  @Test
  void aKeyMayBeAStruct() {
    Schema schema =
        SchemaBuilder.struct()
            .field("tenant", Schema.INT32_SCHEMA)
            .field("user", Schema.STRING_SCHEMA)
            .build();
    assertEquals(
        "{\"tenant\":3,\"user\":\"u1\"}",
        key(schema, new Struct(schema).put("tenant", 3).put("user", "u1")));
  }

  @Test
  void headersAreByTheirSchemasAndTheLastOneOfANameCounts() {
    SinkRecord record = record(null, null, null);
    record
        .headers()
        .addString("source", "shop")
        .addInt("retries", 3)
        .addBoolean("test", false)
        .addDecimal("price", new BigDecimal("19.99"))
        .addTimestamp("at", Date.from(Instant.parse("2026-11-30T10:15:30Z")))
        .addList("tags", List.of("a"), SchemaBuilder.array(Schema.STRING_SCHEMA).build())
        .add("none", null, null)
        .addString("source", "till");
    assertTrue(json(record).contains("\"test\":false,"), json(record));
    Object headers = RecordMetadata.of(new PendingRecord(record)).get("headers");
    assertTrue(headers instanceof Map);
    Map<?, ?> found = (Map<?, ?>) headers;
    assertEquals("[source, retries, test, price, at, tags, none]", found.keySet().toString());
    assertEquals("till", found.get("source"));
    assertEquals(3, found.get("retries"));
    assertEquals(new BigDecimal("19.99"), found.get("price"));
    assertEquals(List.of("a"), found.get("tags"));
  }

  @Test
  void topicAndKeyFollowTransformationsButThePlaceDoesNot() {
    SinkRecord renamed =
        record(null, "u1", null)
            .newRecord("renamed", 0, null, "u2", null, Events.track(1, "u"), null);
    assertEquals(
        "{\"topic\":\"renamed\",\"partition\":2,\"offset\":7,\"key\":\"u2\",\"headers\":{}}",
        json(renamed));
  }

  @Test
  void aHeaderThatIsNoJsonRejectsTheRecordByItsPlace() {
    SinkRecord record = record(null, null, null);
    record.headers().add("x", new Object(), null);
    var rejection = assertThrows(IllegalArgumentException.class, () -> json(record));
    assertTrue(
        String.valueOf(rejection.getMessage()).contains("kafka.headers.x"), rejection.toString());
  }
}
