package fsdestination.connect;

import fsdestination.Nullable;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.sink.SinkRecord;

/** About how many bytes a record is in JSON, to bound what waits in memory. */
final class RecordSize {
  private static final long EACH = 8;

  private RecordSize() {}

  static long of(SinkRecord record) {
    return EACH + of(record.value(), 0);
  }

  private static long of(@Nullable Object value, int depth) {
    if (depth > RecordEvent.DEEPEST) return 0;
    if (value instanceof CharSequence text) return EACH + Utf8.length(text);
    if (value instanceof byte[] bytes) return bytes.length;
    if (value instanceof ByteBuffer bytes) return bytes.remaining();
    long size = EACH;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> member : map.entrySet()) {
        size += of(member.getKey(), depth + 1) + of(member.getValue(), depth + 1);
      }
    } else if (value instanceof List<?> list) {
      for (Object element : list) size += of(element, depth + 1);
    }
    return size;
  }
}
