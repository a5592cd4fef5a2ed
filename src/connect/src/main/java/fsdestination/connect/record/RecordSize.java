package fsdestination.connect.record;

import fsdestination.Nullable;
import fsdestination.cloud.Event;
import fsdestination.json.Utf8Size;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.sink.SinkRecord;

/**
 * Estimates how many bytes a record has in JSON, to limit the records in memory. Key and headers
 * count too: they are kept for the dead-letter topic.
 */
final class RecordSize {
  private static final long EACH = 8;

  private RecordSize() {}

  static long of(SinkRecord record) {
    long size = EACH + of(record.value(), 0);
    if (record.key() != null) size += of(record.key(), 0);
    for (Header header : record.headers()) size += of(header.key(), 0) + of(header.value(), 0);
    return size;
  }

  private static long of(@Nullable Object value, int depth) {
    if (depth > Event.MAX_DEPTH) return 0;
    if (value instanceof CharSequence text) {
      return EACH + Utf8Size.length(text.toString(), Integer.MAX_VALUE);
    }
    if (value instanceof byte[] bytes) return bytes.length;
    if (value instanceof ByteBuffer bytes) return bytes.remaining();
    long size = EACH;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> member : map.entrySet()) {
        size += of(member.getKey(), depth + 1) + of(member.getValue(), depth + 1);
      }
    } else if (value instanceof List<?> list) {
      for (Object element : list) size += of(element, depth + 1);
    } else if (value instanceof Struct struct) {
      for (Field field : struct.schema().fields()) {
        size += of(field.name(), depth + 1) + of(struct.get(field), depth + 1);
      }
    }
    return size;
  }
}
