package fsdestination.connect.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Time;

/**
 * Views of values with a schema, as the converters for Avro, Protobuf and JSON Schema return them,
 * as the values that JSON libraries return. Views are lazy: {@link fsdestination.cloud.Event}
 * limits the depth when it copies them.
 *
 * @see <a
 *     href="https://kafka.apache.org/43/javadoc/org/apache/kafka/connect/data/package-summary.html">
 *     Connect's types</a>
 */
final class ConnectValue {
  private ConnectValue() {}

  /**
   * @param schema of the value; null for a value without one, which is returned as it is unless it
   *     is bytes
   * @return a map for Struct and Map, a list, string, number, boolean or null; Base64 for bytes, as
   *     JsonConverter writes them; a string in ISO 8601 for Date and Time. Timestamp and Decimal
   *     stay {@link java.util.Date} and {@link java.math.BigDecimal}.
   */
  static @Nullable Object of(@Nullable Schema schema, @Nullable Object value) {
    if (value instanceof byte[] bytes) return base64(ByteBuffer.wrap(bytes));
    if (value instanceof ByteBuffer bytes) return base64(bytes);
    if (schema == null || value == null) return value;
    if (value instanceof Struct struct) return struct(struct);
    if (value instanceof Map<?, ?> map) return map(schema, map);
    if (value instanceof List<?> list) return list(schema.valueSchema(), list);
    if (value instanceof java.util.Date date) return date(schema.name(), date);
    return value;
  }

  /**
   * The fields that have a value or a default. Null fields are omitted: a schema has no other way
   * to express that a field is missing.
   */
  private static Map<String, @Nullable Object> struct(Struct struct) {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, @Nullable Object>> entrySet() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        for (Field field : struct.schema().fields()) {
          Object value = struct.get(field);
          if (value != null) members.put(field.name(), of(field.schema(), value));
        }
        return members.entrySet();
      }
    };
  }

  /** Keys can be numbers or booleans too, in Protobuf. */
  private static Map<String, @Nullable Object> map(Schema schema, Map<?, ?> map) {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, @Nullable Object>> entrySet() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        map.forEach(
            (key, value) -> members.put(String.valueOf(key), of(schema.valueSchema(), value)));
        return members.entrySet();
      }
    };
  }

  private static List<@Nullable Object> list(Schema element, List<?> list) {
    return new AbstractList<>() {
      @Override
      public @Nullable Object get(int index) {
        return of(element, list.get(index));
      }

      @Override
      public int size() {
        return list.size();
      }
    };
  }

  private static String base64(ByteBuffer bytes) {
    return new String(Base64.getEncoder().encode(bytes.duplicate()).array(), UTF_8);
  }

  /** Connect defines Date and Time in UTC. */
  @SuppressWarnings("JavaUtilDate")
  private static Object date(@Nullable String type, java.util.Date date) {
    var instant = Instant.ofEpochMilli(date.getTime());
    if (Date.LOGICAL_NAME.equals(type)) return LocalDate.ofInstant(instant, ZoneOffset.UTC) + "";
    if (Time.LOGICAL_NAME.equals(type)) return LocalTime.ofInstant(instant, ZoneOffset.UTC) + "";
    return date;
  }
}
