package fsdestination;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.util.Arrays;

/** JSON as one writes it by hand: single quotes, and names without quotes, are allowed. */
public final class ReadableJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private ReadableJson() {}

  public static JavaValue value(String text) {
    try {
      return JavaValue.from(MAPPER.readValue(text, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }

  /**
   * JavaScript's {@code JSON.stringify}, key order included. Undefined is null, and so is what the
   * case files write as <code>{"$is": "undefined"}</code>.
   */
  public static String text(Value value) {
    if (value.isArray()) {
      return Arrays.stream(value.keys())
          .map(key -> text(value.get(key)))
          .collect(joining(",", "[", "]"));
    }
    if (value.isObject()) return isUndefined(value) ? "null" : members(value);
    return value.isString()
        ? quoted(value.toJsString())
        : value.isNullish() ? "null" : value.toJsString();
  }

  static boolean isUndefined(Value value) {
    return value.isObject() && value.get("$is").isSame(Json.of("undefined"));
  }

  private static String members(Value object) {
    return Arrays.stream(object.keys())
        .map(key -> quoted(key) + ":" + text(object.get(key)))
        .collect(joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    try {
      return MAPPER.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
