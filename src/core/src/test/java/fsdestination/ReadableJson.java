package fsdestination;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.util.Arrays;
import java.util.Map;

/** JSON that is easier to write by hand: allows single quotes and names without quotes. */
public final class ReadableJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private ReadableJson() {}

  public static JsonNode json(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  /** The same as standard JSON without spaces. */
  public static String compact(String json) {
    return json(json).toString();
  }

  /** Pretty-printed with sorted properties, so that equal values have equal strings. */
  public static String sorted(JsonNode value) {
    try {
      return MAPPER
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(MAPPER.treeToValue(value, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be printed: " + value, e);
    }
  }

  /**
   * @param json an object
   */
  public static Map<String, Object> map(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  public static JavaValue value(String json) {
    try {
      return JavaValue.from(MAPPER.readValue(json, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
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
    if (value.isObject()) return isUndefined(value) ? "null" : properties(value);
    return value.isString()
        ? quoted(value.toJsString())
        : value.isNullish() ? "null" : value.toJsString();
  }

  static boolean isUndefined(Value value) {
    return value.isObject() && value.get("$is").isSame(Json.of("undefined"));
  }

  private static String properties(Value object) {
    return Arrays.stream(object.keys())
        .map(key -> quoted(key) + ":" + text(object.get(key)))
        .collect(joining(",", "{", "}"));
  }

  private static String quoted(String json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
