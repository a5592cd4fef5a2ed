package fsdestination.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.cloud.Digest;
import fsdestination.cloud.Event;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Struct;

/**
 * A record's value as an event: JSON text, as StringConverter and ByteArrayConverter give it, or a
 * map, as JsonConverter gives it without schemas.
 */
final class RecordEvent {
  static final int DEEPEST = Event.DEEPEST;

  private RecordEvent() {}

  /**
   * @throws IllegalArgumentException where the value is no event; the message says what was
   *     expected and found
   */
  static Event of(TakenRecord taken) {
    Object value = taken.record().value();
    // Topic, partition and offset tell it from all others; the same when it is read again.
    String key = Digest.of(taken.partition() + "\n" + taken.offset());
    if (value instanceof String text) return Event.parse(text.getBytes(UTF_8), key);
    if (value instanceof byte[] bytes) return Event.parse(bytes, key);
    if (value instanceof ByteBuffer bytes) {
      var copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      return Event.parse(copy, key);
    }
    if (value instanceof Map<?, ?> map) return Event.of(object(map, 0), key);
    throw new IllegalArgumentException(
        "expected an event, JSON text or a map without a schema, but the record's value is "
            + kind(value));
  }

  private static String kind(@Nullable Object value) {
    if (value == null) return "null (a tombstone?)";
    if (value instanceof Struct) {
      return "a Struct with a schema: set value.converter to StringConverter, or to JsonConverter"
          + " with value.converter.schemas.enable=false";
    }
    return value.getClass().getName();
  }

  private static Map<String, @Nullable Object> object(Map<?, ?> map, int depth) {
    if (depth >= DEEPEST) {
      throw new IllegalArgumentException("not taken: nested deeper than " + DEEPEST + " levels");
    }
    var copy = new LinkedHashMap<String, @Nullable Object>();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw new IllegalArgumentException(
            "expected texts as keys but found " + kind(member.getKey()));
      }
      copy.put(name, json(member.getValue(), depth + 1));
    }
    return copy;
  }

  private static @Nullable Object json(@Nullable Object value, int depth) {
    if (value == null || value instanceof String || value instanceof Boolean) return value;
    if (value instanceof Number) return value;
    if (value instanceof Map<?, ?> map) return object(map, depth);
    if (value instanceof List<?> list) {
      if (depth >= DEEPEST) {
        throw new IllegalArgumentException("not taken: nested deeper than " + DEEPEST + " levels");
      }
      var copy = new ArrayList<@Nullable Object>();
      for (Object element : list) copy.add(json(element, depth + 1));
      return copy;
    }
    throw new IllegalArgumentException(
        "expected what JSON can say but found " + kind(value) + " in the event");
  }
}
