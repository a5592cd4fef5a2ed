package fsdestination.connect.record;

import fsdestination.Nullable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.sink.SinkRecord;

/** What a record has besides its value, for triggers and mappings. */
public final class RecordMetadata {
  private RecordMetadata() {}

  /**
   * Returns {@code {topic, partition, offset, timestamp?, key?, headers}}. Topic, key, timestamp
   * and headers are as the connector's transformations have left them; the timestamp is a string in
   * ISO 8601. The last one of several headers with the same name counts.
   */
  public static Map<String, @Nullable Object> of(PendingRecord taken) {
    SinkRecord record = taken.record();
    var metadata = new LinkedHashMap<String, @Nullable Object>();
    metadata.put("topic", record.topic());
    metadata.put("partition", taken.partition().partition());
    metadata.put("offset", taken.offset());
    if (record.timestamp() != null) {
      metadata.put("timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
    }
    if (record.key() != null) {
      metadata.put("key", ConnectValue.of(record.keySchema(), record.key()));
    }
    metadata.put("headers", headers(record));
    return metadata;
  }

  private static Map<String, @Nullable Object> headers(SinkRecord record) {
    var headers = new LinkedHashMap<String, @Nullable Object>();
    for (Header header : record.headers()) {
      headers.put(header.key(), ConnectValue.of(header.schema(), header.value()));
    }
    return headers;
  }
}
