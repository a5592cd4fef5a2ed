package fsdestination.connect.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.Nullable;
import fsdestination.cloud.Event;
import fsdestination.connect.Events;
import fsdestination.connect.Task;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Time;
import org.apache.kafka.connect.data.Timestamp;
import org.junit.jupiter.api.Test;

/** Values with a schema, as Avro's, Protobuf's and JSON Schema's converters give them. */
class StructEventTest {
  private static final Instant TIME = Instant.parse("2026-11-30T10:15:30.123Z");

  private static Event event(Schema schema, Object value) {
    return RecordEvent.of(new PendingRecord(Task.record(0, 5, schema, value)));
  }

  /** What becomes of a track event with one property, {@code p}; null where that is left out. */
  private static @Nullable String property(Schema type, @Nullable Object value) {
    Schema properties = SchemaBuilder.struct().field("p", type).build();
    Schema schema =
        SchemaBuilder.struct()
            .field("type", Schema.STRING_SCHEMA)
            .field("userId", Schema.STRING_SCHEMA)
            .field("event", Schema.STRING_SCHEMA)
            .field("properties", properties)
            .build();
    var event =
        new Struct(schema)
            .put("type", "track")
            .put("userId", "u")
            .put("event", "E")
            .put("properties", new Struct(properties).put("p", value));
    event.validate();
    String body = Events.body(event(schema, event));
    String start = "{\"name\":\"E\",\"properties\":{";
    String end = "},\"user\":{\"uid\":\"u\"}}";
    assertTrue(body.startsWith(start) && body.endsWith(end), body);
    String found = body.substring(start.length(), body.length() - end.length());
    return found.isEmpty() ? null : found.substring("\"p\":".length());
  }

  @Test
  void textsNumbersAndBooleansAreTheSame() {
    assertEquals("\"ü\"", property(Schema.STRING_SCHEMA, "ü"));
    assertEquals("-1", property(Schema.INT8_SCHEMA, (byte) -1));
    assertEquals("300", property(Schema.INT16_SCHEMA, (short) 300));
    assertEquals("70000", property(Schema.INT32_SCHEMA, 70_000));
    assertEquals("5000000000", property(Schema.INT64_SCHEMA, 5_000_000_000L));
    assertEquals("0.5", property(Schema.FLOAT32_SCHEMA, 0.5f));
    assertEquals("0.1", property(Schema.FLOAT64_SCHEMA, 0.1));
    assertEquals("true", property(Schema.BOOLEAN_SCHEMA, true));
  }

  @Test
  void bytesAreBase64() {
    assertEquals("\"AQL/\"", property(Schema.BYTES_SCHEMA, new byte[] {1, 2, -1}));
    ByteBuffer part = ByteBuffer.wrap(new byte[] {9, 1, 2, -1, 9}).position(1).limit(4);
    assertEquals("\"AQL/\"", property(Schema.BYTES_SCHEMA, part));
    assertEquals(3, part.remaining());
  }

  @Test
  void logicalTypesAreWhatTheyMean() {
    var millis = java.util.Date.from(TIME);
    assertEquals("\"2026-11-30T10:15:30.123Z\"", property(Timestamp.SCHEMA, millis));
    var day = java.util.Date.from(Instant.parse("2026-11-30T00:00:00Z"));
    assertEquals("\"2026-11-30\"", property(Date.SCHEMA, day));
    var time = java.util.Date.from(Instant.parse("1970-01-01T10:15:30.123Z"));
    assertEquals("\"10:15:30.123\"", property(Time.SCHEMA, time));
    assertEquals("19.9", property(Decimal.schema(2), new BigDecimal("19.90")));
  }

  @Test
  void arraysMapsAndStructsAreNested() {
    Schema times = SchemaBuilder.array(Timestamp.SCHEMA).build();
    assertEquals(
        "[\"2026-11-30T10:15:30.123Z\"]", property(times, List.of(java.util.Date.from(TIME))));
    Schema bytes = SchemaBuilder.map(Schema.STRING_SCHEMA, Schema.BYTES_SCHEMA).build();
    assertEquals("{\"a\":\"AQ==\"}", property(bytes, Map.of("a", new byte[] {1})));
    Schema numbered = SchemaBuilder.map(Schema.INT32_SCHEMA, Schema.STRING_SCHEMA).build();
    assertEquals("{\"7\":\"x\"}", property(numbered, Map.of(7, "x")));
    Schema inner = SchemaBuilder.struct().field("a", times).build();
    assertEquals("{\"a\":[]}", property(inner, new Struct(inner).put("a", List.of())));
    Schema list = SchemaBuilder.array(inner).build();
    assertEquals("[{\"a\":[]}]", property(list, List.of(new Struct(inner).put("a", List.of()))));
  }

  @Test
  void nullIsNoFieldOrItsDefault() {
    assertEquals(null, property(Schema.OPTIONAL_STRING_SCHEMA, null));
    assertEquals(null, property(Timestamp.builder().optional().build(), null));
    Schema standard = SchemaBuilder.string().optional().defaultValue("none").build();
    assertEquals("\"none\"", property(standard, null));
    Schema list = SchemaBuilder.array(Schema.OPTIONAL_STRING_SCHEMA).build();
    assertEquals("[null]", property(list, Arrays.asList((Object) null)));
  }

  @Test
  void aMapWithASchemaIsAnEventToo() {
    Schema schema = SchemaBuilder.map(Schema.STRING_SCHEMA, Schema.STRING_SCHEMA).build();
    var event = event(schema, Map.of("type", "track", "userId", "u", "event", "E"));
    assertEquals("u", event.user());
  }

  @Test
  void textWithASchemaIsJsonAsWithout() {
    assertEquals("u", event(Schema.STRING_SCHEMA, Events.track(1, "u")).user());
  }

  @Test
  void aChangeOfDebeziumIsRejectedWithItsTransformation() {
    Schema row = SchemaBuilder.struct().optional().field("id", Schema.INT32_SCHEMA).build();
    Schema schema =
        SchemaBuilder.struct()
            .field("before", row)
            .field("after", row)
            .field("op", Schema.STRING_SCHEMA)
            .build();
    var change = new Struct(schema).put("op", "c").put("after", new Struct(row).put("id", 1));
    var problem = assertThrows(IllegalArgumentException.class, () -> event(schema, change));
    assertTrue(problem.toString().contains("ExtractNewRecordState"), problem.toString());
  }

  @Test
  void tooDeepANestingIsRejected() {
    Schema schema = SchemaBuilder.map(Schema.STRING_SCHEMA, Schema.BYTES_SCHEMA).build();
    Object nested = Map.of();
    for (int i = 0; i < 1001; i++) {
      schema = SchemaBuilder.struct().field("a", schema).build();
      nested = new Struct(schema).put("a", nested);
    }
    Schema deepest = schema;
    Object chain = nested;
    var problem = assertThrows(IllegalArgumentException.class, () -> event(deepest, chain));
    assertEquals("not taken: nested deeper than 1,000 levels", problem.getMessage());
  }

  @Test
  void theSizeIsThatOfAllFields() {
    Schema schema =
        SchemaBuilder.struct()
            .field("a", Schema.STRING_SCHEMA)
            .field("b", Schema.BYTES_SCHEMA)
            .build();
    var struct = new Struct(schema).put("a", "x".repeat(1000)).put("b", new byte[1000]);
    long bytes = new PendingRecord(Task.record(0, 0, schema, struct)).bytes();
    assertTrue(bytes >= 2000 && bytes < 2100, bytes + " bytes");
  }
}
