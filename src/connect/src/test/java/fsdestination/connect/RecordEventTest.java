package fsdestination.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.Nullable;
import fsdestination.cloud.Event;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.junit.jupiter.api.Test;

/** Values as Connect's converters give them. */
class RecordEventTest {
  private static final String JSON = "{\"messageId\":\"m1\",\"userId\":\"ü\"}";

  private static Event event(@Nullable Object value) {
    return RecordEvent.of(new TakenRecord(Task.record(0, 5, value)));
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
            Map.of("messageId", "m1", "userId", "ü"))) {
      assertEquals("m1", event(value).key());
      assertEquals("ü", event(value).user());
    }
  }

  @Test
  void withoutAMessageIdPartitionAndOffsetTellEventsApart() {
    var first = RecordEvent.of(new TakenRecord(Task.record(0, 5, "{}")));
    assertEquals(64, first.key().length());
    assertEquals(first.key(), RecordEvent.of(new TakenRecord(Task.record(0, 5, "{}"))).key());
    assertNotEquals(first.key(), RecordEvent.of(new TakenRecord(Task.record(0, 6, "{}"))).key());
    assertNotEquals(first.key(), RecordEvent.of(new TakenRecord(Task.record(1, 5, "{}"))).key());
    assertNotEquals(
        event(Map.of()).key(), RecordEvent.of(new TakenRecord(Task.record(0, 6, Map.of()))).key());
  }

  @Test
  void aTombstoneIsNoEvent() {
    assertTrue(problem(null).endsWith("the record's value is null (a tombstone?)"), problem(null));
  }

  @Test
  void aStructIsNoEventAndTheConverterIsNamed() {
    var schema = SchemaBuilder.struct().field("userId", Schema.STRING_SCHEMA).build();
    var problem = problem(new Struct(schema).put("userId", "u"));
    assertTrue(problem.contains("value.converter.schemas.enable=false"), problem);
  }

  @Test
  void whatJsonCannotSayIsRefused() {
    assertTrue(problem("[]").contains("but found array"), problem("[]"));
    assertTrue(problem(5L).endsWith("is java.lang.Long"), problem(5L));
    assertTrue(problem(Map.of(1, 2)).startsWith("expected texts as keys"));
    assertTrue(problem(Map.of("a", List.of(new byte[1]))).contains("found [B in the event"));
    assertTrue(problem(new byte[] {'"', (byte) 0xff, '"'}).startsWith("not UTF-8"));
  }

  @Test
  void whatIsNestedTooDeeplyIsRefused() {
    Object value = Map.of();
    for (int i = 0; i < 200_000; i++) {
      var outer = new HashMap<String, Object>();
      outer.put("a", value);
      value = outer;
    }
    assertEquals("not taken: nested deeper than 1000 levels", problem(value));
    Object list = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) list = new ArrayList<>(List.of(new Object[] {list}));
    assertEquals("not taken: nested deeper than 1000 levels", problem(Map.of("a", list)));
  }

  @Test
  void theSizeIsAboutThatOfItsJson() {
    var text = "x".repeat(1000);
    for (Object value : List.of(text, text.getBytes(UTF_8), Map.of("a", List.of(text)))) {
      long bytes = new TakenRecord(Task.record(0, 0, value)).bytes();
      assertTrue(bytes >= 1000 && bytes < 1100, value.getClass() + ": " + bytes);
    }
  }
}
