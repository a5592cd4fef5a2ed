package fsdestination.cloud.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import fsdestination.cloud.BatchBody;
import fsdestination.cloud.JsonInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Splits lines that contain several events, or an event among other properties: bodies of batches,
 * arrays, and lines of {@link Rejects}. Each event becomes a line of its own; other lines stay as
 * they are. The same input always results in the same lines, so a run can resume at an offset in
 * them.
 */
public final class Unwrapped extends InputStream {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Lines lines;
  private byte[] bytes = {};
  private int at;

  /**
   * @param input is closed with this stream
   */
  public Unwrapped(InputStream input) {
    lines = new Lines(input);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int from, int most) throws IOException {
    if (most == 0) return 0;
    if (!fill()) return -1;
    int count = Math.min(most, bytes.length - at);
    System.arraycopy(bytes, at, target, from, count);
    at += count;
    return count;
  }

  /** Reads the next line that is not empty; false at the end of the input. */
  private boolean fill() throws IOException {
    while (at == bytes.length) {
      Line line = lines.next();
      if (line == null) return false;
      var events = new ByteArrayOutputStream();
      unwrap(line.bytes(), events);
      bytes = events.toByteArray();
      at = 0;
    }
    return true;
  }

  private static void unwrap(byte[] line, ByteArrayOutputStream events) {
    @Nullable Object json = json(line);
    List<?> parts = json instanceof List<?> list ? list : null;
    if (json instanceof Map<?, ?> object) {
      byte[] rejected = rejected(object);
      if (rejected != null) {
        unwrap(rejected, events);
        return;
      }
      parts = BatchBody.events(object);
    }
    if (parts == null) add(line, events);
    else for (Object each : parts) add(text(each), events);
  }

  /** The line in a reject; null if the object is no reject. */
  private static byte @Nullable [] rejected(Map<?, ?> object) {
    if (!(object.get("reason") instanceof String) || !object.containsKey("offset")) return null;
    if (object.get("base64") instanceof String bytes) return decoded(bytes);
    if (object.get("text") instanceof String text) return text.getBytes(UTF_8);
    return object.get("event") instanceof Map<?, ?> event ? text(event) : null;
  }

  private static byte @Nullable [] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Null if the line is not JSON, which is reported later, when the line is read as an event. */
  private static @Nullable Object json(byte[] line) {
    try {
      return JsonInput.read(line);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static byte[] text(@Nullable Object json) {
    try {
      return MAPPER.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("JSON that was read could not be written", e);
    }
  }

  private static void add(byte[] event, ByteArrayOutputStream events) {
    events.writeBytes(event);
    events.write('\n');
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
