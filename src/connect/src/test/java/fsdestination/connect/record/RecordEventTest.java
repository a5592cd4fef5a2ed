package fsdestination.connect.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.Nullable;
import fsdestination.cloud.Event;
import fsdestination.connect.Events;
import fsdestination.connect.Task;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as Connect's converters give them. */
class RecordEventTest {
  private static final String JSON = "{\"type\":\"track\",\"messageId\":\"m1\",\"userId\":\"ü\"}";

  private static Event event(@Nullable Object value) {
    return RecordEvent.of(new PendingRecord(Task.record(0, 5, value)));
  }

  private static String problem(@Nullable Object value) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> event(value)).getMessage());
  }

  @Test
  void textBytesAndMapsAreTheSameEvent() {
    for (Object value :
        List.of(
            JSON,
            JSON.getBytes(UTF_8),
            ByteBuffer.wrap(JSON.getBytes(UTF_8)),
            Map.of("type", "track", "messageId", "m1", "userId", "ü"))) {
      assertEquals("m1", event(value).key());
      assertEquals("ü", event(value).user());
    }
  }

  @Test
  void withoutAMessageIdPartitionAndOffsetTellEventsApart() {
    var map = Map.of("type", "track");
    var text = "{\"type\":\"track\"}";
    String first = key(0, 5, text);
    assertEquals(64, first.length());
    assertEquals(first, key(0, 5, text));
    assertNotEquals(first, key(0, 6, text));
    assertNotEquals(first, key(1, 5, text));
    assertNotEquals(key(0, 5, map), key(0, 6, map));
  }

  private static String key(int partition, long offset, Object value) {
    return RecordEvent.of(new PendingRecord(Task.record(partition, offset, value))).key();
  }

  @Test
  void aTombstoneIsNoEvent() {
    assertTrue(problem(null).endsWith("the record's value is null (a tombstone?)"), problem(null));
  }

  @Test
  void whatJsonCannotSayIsRejected() {
    assertTrue(problem("[]").contains("but found array"), problem("[]"));
    assertTrue(problem(5L).endsWith("is java.lang.Long"), problem(5L));
    assertTrue(problem(Map.of(1, 2)).startsWith("expected texts as keys at the top of the event"));
    assertTrue(problem(Map.of("a", List.of(new byte[1]))).contains(" at a[0] of the event but"));
    assertTrue(problem(new byte[] {'"', (byte) 0xff, '"'}).startsWith("not UTF-8"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '~',
      value = {
        "{\"batch\":[]}~the body of a batch: produce each event as a record of its own",
        "{\"schema\":{},\"payload\":{}}~a value in the envelope of its schema: set value.converter to"
            + " JsonConverter with value.converter.schemas.enable=true",
        "{\"op\":\"d\",\"before\":{},\"after\":null}~a change of a database's row, as Debezium writes"
            + " it: extract the row by the transformation"
            + " io.debezium.transforms.ExtractNewRecordState, or by ExtractField$Value of after, and"
            + " make an event of the row",
        "{\"anonymous_id\":\"a\"}~a row of a warehouse: rename its columns by the transformation"
            + " ReplaceField$Value, and add a type by InsertField$Value",
        "{\"action\":\"page\"}~an event with action instead of type: rename it",
      })
  void aValueWithoutTheTypeOfAnEventIsRejectedWithWhatToDo(String value, String looks) {
    assertEquals(
        "type: expected track, identify, page, screen, group or alias but found nothing. It looks"
            + " like "
            + looks,
        problem(value));
  }

  @Test
  void aMisspeltTypeIsRejectedWithTheNearest() {
    String problem = problem(Map.of("type", "trakc"));
    assertTrue(problem.endsWith("but found trakc. Probably track was meant"), problem);
  }

  @Test
  void aValueOfASchemaRegistryIsRejectedWithItsConverter() {
    for (Object value : List.of(new byte[] {0, 0, 0, 0, 7, 2, 4}, "\0\0\0\0\7ab")) {
      assertTrue(problem(value).contains("set value.converter to AvroConverter"), problem(value));
    }
  }

  @Test
  void aDateInAMapIsItsText() {
    var date = Date.from(Instant.parse("2026-11-30T10:00:00Z"));
    var event =
        Map.of("type", "track", "userId", "u", "event", "E", "properties", Map.of("at", date));
    assertEquals(
        "{\"name\":\"E\",\"properties\":{\"at\":\"2026-11-30T10:00:00Z\"},\"user\":{\"uid\":\"u\"}}",
        Events.body(event(event)));
  }

  @Test
  void whatIsNestedTooDeeplyIsRejected() {
    Object value = Map.of();
    for (int i = 0; i < 200_000; i++) {
      var outer = new HashMap<String, Object>();
      outer.put("a", value);
      value = outer;
    }
    assertEquals("not taken: nested deeper than 1,000 levels", problem(value));
    Object list = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) list = new ArrayList<>(List.of(new Object[] {list}));
    assertEquals("not taken: nested deeper than 1,000 levels", problem(Map.of("a", list)));
  }

  @Test
  void theSizeIsAboutThatOfItsJson() {
    var text = "x".repeat(1000);
    for (Object value : List.of(text, text.getBytes(UTF_8), Map.of("a", List.of(text)))) {
      long bytes = new PendingRecord(Task.record(0, 0, value)).bytes();
      assertTrue(bytes >= 1000 && bytes < 1100, value.getClass() + ": " + bytes);
    }
  }

  @Test
  void keysAndHeadersCountForTheSize() {
    var text = "x".repeat(1000);
    var headers = new ConnectHeaders().addString("h", text);
    var record =
        new SinkRecord(
            Task.TOPIC,
            0,
            null,
            text,
            null,
            text,
            0,
            null,
            TimestampType.NO_TIMESTAMP_TYPE,
            headers);
    long bytes = new PendingRecord(record).bytes();
    assertTrue(bytes >= 3000 && bytes < 3100, bytes + " bytes");
  }
}
