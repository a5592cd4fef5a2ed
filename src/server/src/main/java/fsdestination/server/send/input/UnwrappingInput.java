package fsdestination.server.send.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import fsdestination.cloud.BatchBody;
import fsdestination.cloud.EventShape;
import fsdestination.cloud.internal.JsonInput;
import fsdestination.server.send.journal.RejectsFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Splits lines that contain several events, or an event among other properties: bodies of batches,
 * arrays, and lines of {@link RejectsFile}. Each event becomes a line of its own; other lines stay
 * as they are. The same input always results in the same lines, so a run can resume at an offset in
 * them.
 */
public final class UnwrappingInput extends InputStream {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final LineReader lines;
  private Iterator<?> events = Collections.emptyIterator();
  private byte[] bytes = {};
  private int at;

  /**
   * @param input is closed with this stream
   */
  public UnwrappingInput(InputStream input) {
    lines = new LineReader(input);
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

  /** Reads the next event; false at the end of the input. */
  private boolean fill() throws IOException {
    while (at == bytes.length) {
      if (events.hasNext()) {
        start(text(events.next()));
      } else {
        Line line = lines.next();
        if (line == null) return false;
        unwrap(line.bytes());
      }
    }
    return true;
  }

  private void unwrap(byte[] line) {
    @Nullable Object json = json(line);
    List<?> parts = json instanceof List<?> list ? list : null;
    if (json instanceof Map<?, ?> object) {
      byte[] rejected = rejected(object);
      if (rejected != null) {
        unwrap(rejected);
        return;
      }
      parts = BatchBody.events(object);
    }
    if (parts == null) start(line);
    else events = parts.iterator();
  }

  private void start(byte[] event) {
    bytes = Arrays.copyOf(event, event.length + 1);
    bytes[event.length] = '\n';
    at = 0;
  }

  /** The line in a reject; null if the object is no reject. An event can have these names, too. */
  private static byte @Nullable [] rejected(Map<?, ?> object) {
    if (EventShape.isType(object.get("type"))) return null;
    if (!(object.get("reason") instanceof String)) return null;
    if (!object.containsKey("line") || !object.containsKey("offset")) return null;
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

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
