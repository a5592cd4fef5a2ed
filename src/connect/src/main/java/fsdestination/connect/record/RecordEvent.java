package fsdestination.connect.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.cloud.Event;
import fsdestination.cloud.EventShape;
import fsdestination.cloud.internal.Sha256;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.sink.SinkRecord;

/**
 * Reads an event from a record's value: JSON, from StringConverter and ByteArrayConverter, a map,
 * from JsonConverter without schemas, or a Struct, from converters with schemas.
 */
public final class RecordEvent {
  private RecordEvent() {}

  /**
   * @throws IllegalArgumentException if the value is no event; the message says what was expected,
   *     what was found, and what to do
   */
  public static Event of(PendingRecord taken) {
    SinkRecord record = taken.record();
    Object value = record.value();
    // Topic, partition and offset identify the record, however often it is read.
    String key = Sha256.of(taken.partition() + "\n" + taken.offset());
    Event event = read(record.valueSchema(), value, key);
    String problem = EventShape.problem(event, RecordAdvice::of);
    if (!problem.isEmpty()) throw new IllegalArgumentException(problem);
    return event;
  }

  private static Event read(@Nullable Schema schema, @Nullable Object value, String key) {
    if (value instanceof String text) return parse(text.getBytes(UTF_8), key);
    if (value instanceof byte[] bytes) return parse(bytes, key);
    if (value instanceof ByteBuffer bytes) {
      var copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      return parse(copy, key);
    }
    if ((value instanceof Struct || value instanceof Map)
        && ConnectValue.of(schema, value) instanceof Map<?, ?> map) {
      return Event.of(withTexts(map), key);
    }
    throw new IllegalArgumentException(
        "expected an event, as JSON, a map or a Struct, but the record's value is "
            + (value == null ? "null (a tombstone?)" : value.getClass().getName()));
  }

  private static Event parse(byte[] json, String key) {
    try {
      return Event.parse(json, key);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + RecordAdvice.of(json), e);
    }
  }

  /** {@link Event} checks the keys when it copies the map. */
  @SuppressWarnings("unchecked")
  private static Map<String, ?> withTexts(Map<?, ?> map) {
    return (Map<String, ?>) map;
  }
}
