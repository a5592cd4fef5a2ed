package fsdestination.cloud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import fsdestination.cloud.internal.JsonInput;
import fsdestination.cloud.internal.Sha256;
import fsdestination.json.jvm.JavaValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The settings, {@code {subscriptions?, consent?, redact?, serve?}}: the same JSON as in device
 * mode. What is wrong with them, {@link CloudDestination#configErrors} and {@link
 * CloudDestination#warnings} say. Immutable.
 */
public final class CloudSettings {
  /** No settings: the presets. */
  public static final CloudSettings PRESETS = of(Map.of());

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final Map<String, @Nullable Object> values;

  private CloudSettings(Map<String, @Nullable Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** Settings that have been read already, as JSON libraries read them. */
  public static CloudSettings of(Map<String, ?> values) {
    return new CloudSettings(new LinkedHashMap<>(Objects.requireNonNull(values, "settings")));
  }

  /**
   * Reads a file of JSON in UTF-8.
   *
   * @throws IllegalArgumentException if there is no such file, or no JSON object in it; the message
   *     says where
   * @throws IOException if it cannot be read
   */
  public static CloudSettings read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no file " + file);
    }
    return parse(Files.readAllBytes(file), file.toString());
  }

  /**
   * Reads JSON in UTF-8.
   *
   * @param source for messages, such as the name of a file
   * @throws IllegalArgumentException if it is no JSON object; the message says where
   */
  public static CloudSettings parse(byte[] json, String source) {
    try {
      Object value = JsonInput.read(withoutMark(json));
      if (value instanceof Map<?, ?> object) return new CloudSettings(copy(object));
      throw new IllegalArgumentException(
          "expected one JSON object with subscriptions, got " + JavaValue.from(value).typeName());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
    }
  }

  /** Some editors begin a file with one. */
  private static byte[] withoutMark(byte[] json) {
    int length = BYTE_ORDER_MARK.length;
    return json.length >= length && Arrays.equals(json, 0, length, BYTE_ORDER_MARK, 0, length)
        ? Arrays.copyOfRange(json, length, json.length)
        : json;
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> object) {
    var copy = new LinkedHashMap<String, @Nullable Object>();
    object.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  /** All of them, by name. */
  public Map<String, @Nullable Object> values() {
    return values;
  }

  /** Tells these settings from others: a SHA-256 of their JSON, in hexadecimal digits. */
  public String digest() {
    try {
      return Sha256.of(MAPPER.writeValueAsString(values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("settings that were read could not be written", e);
    }
  }
}
